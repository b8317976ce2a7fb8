import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import { formatPence } from '@lectern/shared/money/format'
import type { Pence } from '@lectern/shared/money/pence'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readPlacedOrder } from '@web/cms/orders'
import { GroupHead } from '@web/features/checkout/seat-group-section'
import { groupBookings } from '@web/features/orders/group-bookings'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { Button } from '@web/ui/button'
import { PageHeading } from '@web/ui/page-heading'
import { SeatRow } from '@web/ui/seats/seat-row'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Cancel this booking?')

/** Asks once more: the places go to others. */
export default personalPageWithStatus(async function CancellationPage({ params }: Props) {
  const { token } = await params
  const order = await readPlacedOrder(token)
  if (!order) throw new PageMissingError()
  if (!order.cancellation.possible) redirect(paths.order(token))
  const standing = order.bookings.filter(({ state }) => state === 'booked')
  return (
    <>
      <PageHeading
        title="Cancel this booking?"
        lead={`${refundText(order.cancellation)}The places go to others.`}
      />
      <div className="sheet stack narrow-sheet">
        {groupBookings({ bookings: standing }).map(({ courseTitle, date, bookings }) => (
          <section key={date.runId} className="stack-s">
            <GroupHead courseTitle={courseTitle} courseDays={date.courseDays}>
              {date.days}, {date.place}
            </GroupHead>
            <p className="row small soft">
              <SeatRow taken={0} free={bookings.length} />
              {bookings.length === 1
                ? 'One place to give back'
                : `${placesWords(bookings.length)} to give back`}
            </p>
          </section>
        ))}
        <form method="post" action={paths.cancelOrder(token)} className="actions">
          <Button>Cancel the booking</Button>
          <a className="link" href={paths.order(token)}>
            Keep it
          </a>
        </form>
      </div>
    </>
  )
})

/** Nothing where nothing was paid. */
function refundText({ refundGrossPence }: { refundGrossPence: Pence }): string {
  if (refundGrossPence === 0) return ''
  return `You get back ${formatPence(refundGrossPence, 'total')}, the way you paid it. `
}
