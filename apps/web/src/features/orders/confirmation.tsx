import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import { formatPence } from '@lectern/shared/money/format'
import { ButtonLink } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { Room } from '../../ui/seats/room'
import { SeatRow } from '../../ui/seats/seat-row'
import type { PricedLine } from '../../views/basket'
import type { PlacedBookingView, PlacedOrderView } from '../../views/checkout'
import { dateText } from '@lectern/shared/time/moment-text'
import { PriceSum } from '../basket/price-sum'
import { SummaryLine } from '../checkout/order-summary'
import { AwaitingAddress } from './awaiting-address'
import { CancellationOffer } from './cancellation-offer'
import { groupBookings } from './group-bookings'
import { OrderBookings } from './order-bookings'
import { OrderDocuments } from './order-documents'
import { placedWords } from './order-states'
import { PayInvoiceByCard } from './pay-invoice-by-card'
import { WhatHappensNow } from './what-happens-now'

/** The order's own page, from the confirmation on for as long as it is of interest. */
export function Confirmation({ order }: { order: PlacedOrderView }) {
  const { lines, totals, refunds } = order
  return (
    <>
      <OrderHeading order={order} />
      <div className="band">
        <div className="wrap aside-page">
          <div className="stack-l">
            <AwaitingAddress order={order} />
            <Refunds
              refunds={refunds.filter(({ grossPence }) => grossPence > 0)}
              keptGrossPence={order.keptGrossPence}
            />
            <OrderBookings order={order} />
            <WhatHappensNow order={order} />
            <PayInvoiceByCard order={order} />
            <OrderDocuments order={order} />
            <CancellationOffer order={order} />
          </div>
          <aside className="sheet stay stack" aria-label="What was ordered">
            <h2>Your order</h2>
            <ul className="booked">
              {lines.map((line) => (
                <li key={line.runId}>
                  <SummaryLine line={line}>
                    <NewDates line={line} bookings={order.bookings} />
                  </SummaryLine>
                </li>
              ))}
            </ul>
            <PriceSum totals={totals} totalLabel="Total" />
            <p className="small soft">
              Keep the address of this page to yourself: whoever has it sees the booking. It is in
              the confirmation too.
            </p>
          </aside>
        </div>
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
  const { token, booker, reference, placedAt, state, totals } = order
  const { title, lead } = placedWords(state, {
    isFree: totals.grossPence === 0,
    isByInvoice: order.toPay !== null,
    isPartKept: order.keptGrossPence > 0,
  })
  const standing = order.bookings.filter((booking) => booking.state === 'booked').length
  return (
    <header className="thanks night bleed">
      <div className="wrap">
        <div className="words">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          {standing > 0 && (
            <p>
              <ButtonLink href={paths.orderCalendar(token)}>
                Put the dates in your calendar
              </ButtonLink>
            </p>
          )}
          <Facts
            facts={[
              ['Reference', reference],
              ['Placed on', dateText(placedAt)],
              ['By', [booker.name, booker.companyName].filter(Boolean).join(', ')],
            ]}
          />
          {standing > 0 && (
            <p className="row small soft">
              <SeatRow taken={0} yours={standing} />
              {standing === 1 ? 'One place is yours.' : `${placesWords(standing)} are yours.`}
            </p>
          )}
        </div>
        {standing > 0 && <Room people="alike" yours={standing} />}
      </div>
    </header>
  )
}

const refundWords = {
  'on-its-way': 'on its way to you; banks take up to ten days',
  done: 'given back',
  failed: 'did not go through; we are looking into it and will write to you',
} as const

function Refunds({ refunds, keptGrossPence }: Pick<PlacedOrderView, 'refunds' | 'keptGrossPence'>) {
  if (refunds.length === 0 && keptGrossPence === 0) return null
  return (
    <section className="stack-s" aria-labelledby="refunds">
      <h2 id="refunds">Refunds</h2>
      <ul className="plain-list">
        {refunds.map(({ requestedAt, grossPence, state }) => (
          <li key={`${requestedAt} ${grossPence}`}>
            {formatPence(grossPence, 'total')} on {dateText(requestedAt)}: {refundWords[state]}
          </li>
        ))}
      </ul>
      {keptGrossPence > 0 && (
        <p>
          Of the places that were cancelled, {formatPence(keptGrossPence, 'total')} is kept, as the
          terms for cancelling say.
        </p>
      )}
    </section>
  )
}
