import { paths } from '@lectern/shared/addresses/paths'
import { LookInYourMail, lookInYourMailMetadata } from '@web/app/look-in-your-mail'

export const metadata = lookInYourMailMetadata

interface Props {
  params: Promise<{ token: string }>
}

/** The same for every company: which organisations may pay by invoice is nobody else's business. */
export default async function AccountLinkSentPage({ params }: Props) {
  const { token } = await params
  return (
    <LookInYourMail lead="Open the link that we have sent to your e-mail address to go on with your booking. Your places are kept until your time here runs out.">
      Look among unwanted mail, or{' '}
      <a href={paths.checkoutPage(token, 'check')}>go back to your booking</a> and pay by card. Or
      ask us.
    </LookInYourMail>
  )
}
