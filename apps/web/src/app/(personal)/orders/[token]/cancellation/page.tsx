import { formatPence } from '@lectern/shared/money/format'
import type { Pence } from '@lectern/shared/money/pence'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readPlacedOrder } from '../../../../../cms/orders'
import { groupBookings } from '../../../../../features/orders/group-bookings'
import { paths } from '../../../../../paths'
import { tokenPageMetadata } from '../../../../../seo/page-metadata'
import { Button } from '../../../../../ui/button'
import { PageHeading } from '../../../../../ui/page-heading'
import { honestPersonalPage, PageMissingError } from '../../../../honest-page'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Cancel this booking?')

/** Asks once more: the places go to others. */
export default honestPersonalPage(async function CancellationPage({ params }: Props) {
  const { token } = await params
  const order = await readPlacedOrder(token)
  if (!order) throw new PageMissingError()
  if (!order.cancellation.possible) redirect(paths.order(token))
  const standing = order.bookings.filter(({ state }) => state === 'booked')
  return (
    <div className="stack">
      <PageHeading
        title="Cancel this booking?"
        lead={`${refundText(order.cancellation)}The places go to others.`}
      />
      <ul className="plain-list">
        {groupBookings({ bookings: standing }).map(({ courseTitle, date }) => (
          <li key={date.runId}>
            <strong>{courseTitle}</strong>
            <br />
            {date.days}, {date.place}
          </li>
        ))}
      </ul>
      <form method="post" action={paths.cancelOrder(token)} className="actions">
        <Button>Cancel the booking</Button>
        <a href={paths.order(token)}>Keep it</a>
      </form>
    </div>
  )
})

/** Nothing where nothing was paid. */
function refundText({ refundGrossPence }: { refundGrossPence: Pence }): string {
  if (refundGrossPence === 0) return ''
  return `You get back ${formatPence(refundGrossPence, 'total')}, the way you paid it. `
}
