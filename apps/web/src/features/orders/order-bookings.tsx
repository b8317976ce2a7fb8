import type { Joining } from '@lectern/shared/contract/placed-order'
import { deadlineText } from '@lectern/shared/time/moment-text'
import { paths } from '../../paths'
import { ButtonLink } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import type { PlacedOrderView } from '../../views/checkout'
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
  const joining = bookings.find(({ booking }) => booking.joining)?.booking.joining
  const isStanding = bookings.some(({ booking }) => booking.state === 'booked')
  return (
    <div className="stack-tight">
      <h3>{courseTitle}</h3>
      <p className="soft">
        {date.days}, {date.hours}
        <br />
        {date.place}
      </p>
      {joining && <JoiningDetails joining={joining} />}
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
          Names can be changed until {deadlineText(editableUntil, date.timeZone)}.
        </p>
      )}
    </div>
  )
}

/** What whoever comes has to know, and nobody else. */
function JoiningDetails({ joining }: { joining: Joining }) {
  const { addressLines, directions, accessibility, joiningInstructions, onlineLink } = joining
  return (
    <Facts
      facts={[
        ['Address', addressLines.length > 0 && <Lines text={addressLines.join('\n')} />],
        ['Join online', onlineLink && <a href={onlineLink}>{onlineLink}</a>],
        ['How to get there', directions && <Lines text={directions} />],
        ['Access', accessibility && <Lines text={accessibility} />],
        ['To know before you come', joiningInstructions && <Lines text={joiningInstructions} />],
      ]}
    />
  )
}

function Lines({ text }: { text: string }) {
  return <span className="pre-line">{text}</span>
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
