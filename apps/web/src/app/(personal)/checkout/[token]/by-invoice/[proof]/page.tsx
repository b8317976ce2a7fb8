import type { Metadata } from 'next'
import { paths } from '@lectern/shared/addresses/paths'
import { readCheckout } from '@web/cms/checkouts'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { Button } from '@web/ui/button'
import { PageHeading } from '@web/ui/page-heading'

interface Props {
  params: Promise<{ token: string; proof: string }>
}

export const metadata: Metadata = tokenPageMetadata('Go on with your booking')

/** A button, since programs that guard mailboxes open every link. */
export default personalPageWithStatus(async function AccountLinkPage({ params }: Props) {
  const { token, proof } = await params
  const checkout = await readCheckout(token)
  if (!checkout) throw new PageMissingError()
  return (
    <div className="stack">
      <PageHeading
        title="Go on with your booking"
        lead={`Somebody has begun the booking ${checkout.reference} with your e-mail address, and wants to pay by invoice. Look at it before you book.`}
      />
      <form method="post" action={paths.confirmAccountLink(token, proof)} className="actions">
        <Button>Go on with the booking</Button>
      </form>
    </div>
  )
})
