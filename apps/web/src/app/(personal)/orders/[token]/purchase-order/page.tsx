import { paths } from '@lectern/shared/addresses/paths'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { readPlacedOrder } from '@web/cms/orders'
import { PurchaseOrderForm } from '@web/features/orders/purchase-order-form'
import { readSubmission } from '@web/forms/submission'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { PageHeading } from '@web/ui/page-heading'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return tokenPageMetadata(`${hasProblems ? 'Error: ' : ''}Your purchase order`)
}

/** The number that an organisation gives once it has booked. */
export default personalPageWithStatus(async function PurchaseOrderPage({ params }: Props) {
  const { token } = await params
  const order = await readPlacedOrder(token)
  if (!order) throw new PageMissingError()
  if (order.booker.kind !== 'business') redirect(paths.order(token))
  return (
    <>
      <p className="small">
        <a className="link" href={paths.order(token)}>
          Back to your booking
        </a>
      </p>
      <PageHeading
        title="Your purchase order"
        lead="An invoice that was issued stays as it is, with its number. What you add here stands beside it, with the day."
      />
      <PurchaseOrderForm order={order} submission={await readSubmission()} />
    </>
  )
})
