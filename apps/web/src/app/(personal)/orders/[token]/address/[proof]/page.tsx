import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { paths } from '@lectern/shared/addresses/paths'
import { readPlacedOrder } from '@web/cms/orders'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { Button } from '@web/ui/button'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string; proof: string }>
}

export const metadata: Metadata = tokenPageMetadata('Confirm your e-mail address')

/** A button, since programs that guard mailboxes open every link. */
export default personalPageWithStatus(async function OrderAddressPage({ params }: Props) {
  const { token, proof } = await params
  const order = await readPlacedOrder(token)
  if (!order) throw new PageMissingError()
  if (!order.awaitsAddress) redirect(paths.order(token))
  return (
    <div className="stack">
      <PageHeading
        title="Confirm your e-mail address"
        lead={`Is ${order.booker.email} yours, and did you book ${order.reference}? Then we write to everybody who comes.`}
      />
      <form method="post" action={paths.confirmOrderAddress(token, proof)} className="actions">
        <Button>Yes, this is my address</Button>
        <a href={paths.order(token)}>See the booking</a>
      </form>
    </div>
  )
})
