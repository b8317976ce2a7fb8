import type { Metadata } from 'next'
import { paths } from '../../../../../paths'
import { tokenPageMetadata } from '../../../../../seo/page-metadata'
import { Button } from '../../../../../ui/button'
import { PageHeading } from '../../../../../ui/page-heading'
import { honestPersonalPage } from '../../../../honest-page'

interface Props {
  params: Promise<{ proof: string }>
}

export const metadata: Metadata = tokenPageMetadata('Confirm your e-mail address')

/** A button, since programs that guard mailboxes open every link. */
export default honestPersonalPage(async function AddressPage({ params }: Props) {
  const { proof } = await params
  return (
    <div className="stack">
      <PageHeading
        title="Confirm your e-mail address"
        lead="Then you can go on with your booking, as many places as you need."
      />
      <form method="post" action={paths.confirmAddress(proof)} className="actions">
        <Button>Yes, this is my address</Button>
      </form>
    </div>
  )
})
