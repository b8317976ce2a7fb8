import { formatPence } from '@lectern/shared/money/format'
import { paths } from '../../paths'
import { ButtonLink } from '../../ui/button'
import { PageHeading } from '../../ui/page-heading'
import type { PricedLine } from '../../views/basket'
import type { PlacedBookingView, PlacedOrderView } from '../../views/checkout'
import { dateText } from '@lectern/shared/time/moment-text'
import { places as placesWords } from '../basket/change-words'
import { PriceSum } from '../basket/price-sum'
import { SummaryLine } from '../checkout/order-summary'
import { AwaitingAddress } from './awaiting-address'
import { CancellationOffer } from './cancellation-offer'
import { groupBookings } from './group-bookings'
import { OrderBookings } from './order-bookings'
import { OrderDocuments } from './order-documents'
import { placedWords } from './order-states'

/** The order's own page, from the confirmation on for as long as it is of interest. */
export function Confirmation({ order }: { order: PlacedOrderView }) {
  const { token, lines, totals, refunds } = order
  const isBooked = order.bookings.some(({ state }) => state === 'booked')
  return (
    <>
      <OrderHeading order={order} />
      <div className="with-aside">
        <div className="stack">
          <AwaitingAddress order={order} />
          <Refunds refunds={refunds.filter(({ grossPence }) => grossPence > 0)} />
          <OrderBookings order={order} />
          {isBooked && (
            <p>
              <ButtonLink href={paths.orderCalendar(token)} weight="secondary">
                Put the dates in your calendar
              </ButtonLink>
            </p>
          )}
          <OrderDocuments order={order} />
          <CancellationOffer order={order} />
        </div>
        <aside className="summary-card" aria-label="What was ordered">
          <h2>Your order</h2>
          <ul className="plain-list">
            {lines.map((line) => (
              <li key={line.runId}>
                <SummaryLine line={line} />
                <NewDates line={line} bookings={order.bookings} />
              </li>
            ))}
          </ul>
          <PriceSum totals={totals} totalLabel="Total" />
        </aside>
      </div>
    </>
  )
}

/** The order, like the invoice, names the date that was booked. */
function NewDates({
  line,
  bookings,
}: {
  line: PricedLine
  bookings: readonly PlacedBookingView[]
}) {
  const moved = bookings.filter(
    ({ runId, state, movedFrom }) => runId === line.runId && state === 'booked' && movedFrom,
  )
  return groupBookings({ bookings: moved }).map(({ date, bookings: places }) => (
    <p key={date.runId} className="small">
      <strong>
        {places.length === line.count ? 'Moved to' : `${placesWords(places.length)} moved to`}
      </strong>{' '}
      {date.days}
    </p>
  ))
}

function OrderHeading({ order }: { order: PlacedOrderView }) {
  const { booker, reference, placedAt } = order
  return (
    <>
      <PageHeading {...placedWords(order.state, { isFree: order.totals.grossPence === 0 })} />
      <dl className="facts order-facts">
        <dt>Reference</dt>
        <dd>{reference}</dd>
        <dt>Placed on</dt>
        <dd>{dateText(placedAt)}</dd>
        <dt>By</dt>
        <dd>
          <bdi>{booker.name}</bdi>
          {booker.companyName && (
            <>
              , <bdi>{booker.companyName}</bdi>
            </>
          )}
        </dd>
      </dl>
      <p className="small soft order-note">
        Keep the address of this page to yourself: whoever has it sees the booking. It is in the
        confirmation too.
      </p>
    </>
  )
}

const refundWords = {
  'on-its-way': 'on its way to you; banks take up to ten days',
  done: 'given back',
  failed: 'did not go through; we are looking into it and will write to you',
} as const

function Refunds({ refunds }: Pick<PlacedOrderView, 'refunds'>) {
  if (refunds.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="refunds">
      <h2 id="refunds">Refunds</h2>
      <ul className="plain-list">
        {refunds.map(({ requestedAt, grossPence, state }) => (
          <li key={`${requestedAt} ${grossPence}`}>
            {formatPence(grossPence, 'total')} on {dateText(requestedAt)}: {refundWords[state]}
          </li>
        ))}
      </ul>
    </section>
  )
}
