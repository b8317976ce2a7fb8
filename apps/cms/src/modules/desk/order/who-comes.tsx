import { placesWords } from '@lectern/shared/booking/places-words'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { whenInFull } from '@lectern/shared/time/days-text'

import { StatePill } from '@cms/admin/state-pill/state-pill'
import { contentOf, orderedRunIdOf } from '../../orders'
import type { OrderHistory } from '../load-order-history'
import { Card } from './card'

/** Each place with whoever has it, and the way to the sheet of its date. */
export function WhoComes({ order, history }: { order: Order; history: OrderHistory }) {
  const { bookings } = history
  const coming = bookings.filter(({ status }) => status === 'booked').length
  return (
    <Card
      id="who-comes"
      title="Who comes"
      beside={
        bookings.length > 0 && (
          <span>
            {coming} of {placesWords(bookings.length)}
          </span>
        )
      }
    >
      {bookings.length === 0 ? (
        <Asked order={order} />
      ) : (
        <table className="order-page__table">
          <thead>
            <tr>
              <th scope="col">Name and e-mail</th>
              <th scope="col">Place</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {bookings.map((booking) => (
              <Place key={booking.id} booking={booking} history={history} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

function Place({ booking, history }: { booking: Booking; history: OrderHistory }) {
  const isCancelled = booking.status === 'cancelled'
  const needs = needOf(booking, history)
  return (
    <tr data-gone={isCancelled || undefined}>
      <th scope="row">
        <strong dir="auto">{booking.title}</strong>
        {booking.delegateEmail && <small>{booking.delegateEmail}</small>}
        {needs && <small dir="auto">Needs: {needs}</small>}
      </th>
      <td>
        {isCancelled ? (
          <StatePill state="quiet">Cancelled</StatePill>
        ) : (
          <StatePill state="good">{isOver(booking) ? 'Booked' : 'Coming'}</StatePill>
        )}
      </td>
      <td>
        <a href={`/admin/collections/course-runs/${booking.runId}/sheet`}>{booking.runLabel}</a>
        {booking.movedFrom && <small>moved from {booking.movedFrom}</small>}
      </td>
    </tr>
  )
}

function isOver({ endsAt }: Booking): boolean {
  return Date.parse(endsAt) < Date.now()
}

function needOf(booking: Booking, { needs }: OrderHistory): string {
  const need = needs.find(
    ({ runId, seat }) => runId === orderedRunIdOf(booking) && seat === booking.seat,
  )
  return [need?.dietary, need?.access].filter(Boolean).join('; ')
}

/** Of an order that has no places. */
function Asked({ order }: { order: Order }) {
  return (
    <ul>
      {contentOf(order).lines.map((line) => (
        <li key={line.runId}>
          {placesWords(line.count)} asked for on{' '}
          <a href={`/admin/collections/course-runs/${line.runId}/sheet`}>{line.courseTitle}</a>,{' '}
          {whenInFull(line)}, {line.place}
        </li>
      ))}
    </ul>
  )
}
