import { paths } from '../../paths'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
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
        <Group key={group.date.runId} group={group} isPaid={order.totals.grossPence > 0} />
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

function Group({ group, isPaid }: { group: BookingGroup; isPaid: boolean }) {
  const { courseTitle, date, movedFrom, bookings } = group
  const editableUntil = bookings.find(({ booking }) => booking.isEditable)?.booking.editableUntil
  const isStanding = bookings.some(({ booking }) => booking.state === 'booked')
  return (
    <div className="stack-tight">
      <h3>{courseTitle}</h3>
      <p className="soft">
        {date.days}, {date.hours}
        <br />
        {date.place}
      </p>
      {isStanding && movedFrom.length > 0 && <MovedNotice movedFrom={movedFrom} isPaid={isPaid} />}
      <ol className="delegates">
        {bookings.map(({ index, booking }) => (
          <li key={index}>
            {booking.delegateName ? (
              <bdi>{booking.delegateName}</bdi>
            ) : (
              <span className="soft">Name to follow</span>
            )}
            {booking.delegateEmail && (
              <span className="soft">
                , <bdi>{booking.delegateEmail}</bdi>
              </span>
            )}
            {booking.state === 'cancelled' && ' (cancelled)'}
          </li>
        ))}
      </ol>
      {editableUntil && (
        <p className="small soft">
          Names can be changed until {momentText(editableUntil, date.timeZone)}.
        </p>
      )}
    </div>
  )
}

function MovedNotice({ movedFrom, isPaid }: Pick<BookingGroup, 'movedFrom'> & { isPaid: boolean }) {
  const before = movedFrom.map(({ days, place }) => `${days}, ${place}`).join('; ')
  return (
    <Notice kind="warning">
      <p>
        <strong>We have changed this date.</strong> Before, it was {before}. Please put the new date
        in your calendar.
      </p>
      <p>
        If it does not suit you, <a href={paths.contact}>tell us</a>: we will find another date or{' '}
        {isPaid ? 'give your money back' : 'cancel the place'}.
      </p>
    </Notice>
  )
}
