import { paths } from '../../paths'
import { ButtonLink } from '../../ui/button'
import type { PlacedOrderView } from '../../views/checkout'
import { momentText } from '../../views/moment-text'
import { groupBookings, type BookingGroup } from './group-bookings'

/** Who sits in which place. */
export function OrderBookings({ order }: { order: PlacedOrderView }) {
  const isEditable = order.bookings.some((booking) => booking.isEditable)
  return (
    <section className="stack" aria-labelledby="bookings">
      <h2 id="bookings">Who is coming</h2>
      {groupBookings(order).map((group) => (
        <Group key={group.line.runId} group={group} />
      ))}
      {isEditable && (
        <p>
          <ButtonLink href={paths.orderDelegates(order.token)} weight="secondary">
            Add or change names
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Group({ group: { line, bookings } }: { group: BookingGroup }) {
  const editableUntil = bookings.find(({ booking }) => booking.isEditable)?.booking.editableUntil
  return (
    <div className="stack-tight">
      <h3>{line.courseTitle}</h3>
      <p className="soft">
        {line.days}, {line.hours}
        <br />
        {line.place}
      </p>
      <ol className="delegates">
        {bookings.map(({ index, booking }) => (
          <li key={index}>
            {booking.delegateName ?? <span className="soft">Name to follow</span>}
            {booking.delegateEmail && <span className="soft">, {booking.delegateEmail}</span>}
            {booking.state === 'cancelled' && ' (cancelled)'}
          </li>
        ))}
      </ol>
      {editableUntil && (
        <p className="small soft">
          Names can be changed until {momentText(editableUntil, line.timeZone)}.
        </p>
      )}
    </div>
  )
}
