import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { paths } from '@lectern/shared/addresses/paths'
import { readPlacedOrder } from '@web/cms/orders'
import { PlacedDelegatesForm } from '@web/features/orders/placed-delegates-form'
import { readSubmission } from '@web/forms/submission'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return tokenPageMetadata(`${hasProblems ? 'Error: ' : ''}Who is coming?`)
}

/** Names that were left for later, and people who come instead of others. */
export default personalPageWithStatus(async function OrderDelegatesPage({ params }: Props) {
  const { token } = await params
  const submission = await readSubmission()
  const order = await readPlacedOrder(token)
  if (!order) throw new PageMissingError()
  if (!order.bookings.some(({ isEditable }) => isEditable)) redirect(paths.order(token))
  return (
    <>
      <p className="small">
        <a className="link" href={paths.order(token)}>
          Back to your booking
        </a>
      </p>
      <PageHeading title="Who is coming?" />
      <PlacedDelegatesForm order={order} submission={submission} />
    </>
  )
})
