import { paths } from '@lectern/shared/addresses/paths'
import { questionsWords } from '@lectern/shared/before-course/questions'
import type { Joining } from '@lectern/shared/contract/placed-order'
import { deadlineText } from '@lectern/shared/time/moment-text'
import { ButtonLink } from '../../ui/button'
import { EachDay } from '../../ui/each-day'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import type { CourseDateView, PlacedBookingView, PlacedOrderView } from '../../views/checkout'
import { GroupHead } from '../checkout/seat-group-section'
import { groupBookings, type BookingGroup } from './group-bookings'

/** Who sits in which place. */
export function OrderBookings({ order }: { order: PlacedOrderView }) {
  const isEditable = order.bookings.some((booking) => booking.isEditable)
  const isMovable =
    order.calledOff.length === 0 && order.bookings.some((booking) => booking.movableUntil)
  return (
    <section className="stack" aria-labelledby="bookings">
      <h2 id="bookings">Who is coming</h2>
      {groupBookings(order).map((group) => (
        <Group key={group.date.runId} group={group} order={order} />
      ))}
      {isEditable && (
        <p>
          <ButtonLink href={paths.orderDelegates(order.token)} weight="secondary">
            Add or change names and needs
          </ButtonLink>
        </p>
      )}
      {isMovable && (
        <p>
          <ButtonLink href={paths.orderMove(order.token)} weight="secondary">
            Move to another date
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Group({ group, order }: { group: BookingGroup; order: PlacedOrderView }) {
  const { courseTitle, date, movedFrom, bookings } = group
  const editableUntil = bookings.find(({ booking }) => booking.isEditable)?.booking.editableUntil
  const joining = bookings.find(({ booking }) => booking.joining)?.booking.joining
  const calledOff = order.calledOff.find(({ runId }) => runId === date.runId)
  const isStanding = bookings.some(({ booking }) => booking.state === 'booked')
  return (
    <div className="stack-s">
      <GroupHead level="h3" courseTitle={courseTitle} courseDays={date.courseDays}>
        {date.days}, {date.hours}
        <br />
        {date.place}
      </GroupHead>
      <EachDay date={date} />
      {calledOff && <CalledOffNotice order={order} calledOff={calledOff} />}
      {joining && <JoiningDetails joining={joining} date={date} />}
      {isStanding && movedFrom.length > 0 && (
        <MovedNotice movedFrom={movedFrom} isPaid={order.totals.grossPence > 0} />
      )}
      <ol className="who">
        {bookings.map(({ index, booking }) => (
          <Person
            key={index}
            booking={booking}
            needs={order.needs.find((need) => isOfPlace(need, booking))}
          />
        ))}
      </ol>
      {editableUntil && (
        <p className="small soft">
          Names and needs can be changed until {deadlineText(editableUntil, date.timeZone)}.
        </p>
      )}
    </div>
  )
}

interface PersonProps {
  booking: PlacedBookingView
  needs: PlacedOrderView['needs'][number] | undefined
}

/** A dot is somebody, a ring a place whose name is still to come. */
function Person({ booking, needs }: PersonProps) {
  const { delegateName, delegateEmail, state, questions } = booking
  const isCancelled = state === 'cancelled'
  return (
    <li className={isCancelled ? 'gone' : delegateName ? undefined : 'later'}>
      <div>
        {delegateName ? (
          <b>
            <bdi>{delegateName}</bdi>
          </b>
        ) : (
          <b>Name to follow</b>
        )}
        {delegateEmail && (
          <span className="soft">
            , <bdi>{delegateEmail}</bdi>
          </span>
        )}
        {isCancelled && ' (cancelled)'}
        <Needs told={needs} />
        {questions && <Questions asked={questions} />}
      </div>
    </li>
  )
}

function Questions({ asked }: { asked: NonNullable<PlacedBookingView['questions']> }) {
  const { token, openCount } = asked
  return (
    <>
      <br />
      <a className="link" href={paths.placeQuestions(token)}>
        {openCount > 0
          ? `${questionsWords(openCount)} before the course`
          : 'Answers before the course'}
      </a>
    </>
  )
}

/** Named like its place: by line and number as ordered. */
function isOfPlace(
  a: { runId: string; seat: number },
  b: { runId: string; seat: number },
): boolean {
  return a.runId === b.runId && a.seat === b.seat
}

function Needs({ told }: { told: PlacedOrderView['needs'][number] | undefined }) {
  const words = [told?.dietary, told?.access].filter(Boolean).join('; ')
  if (words === '') return null
  return (
    <span className="small soft">
      <br />
      Needs: <bdi>{words}</bdi>
    </span>
  )
}

/** What whoever comes has to know, and nobody else. */
function JoiningDetails({ joining, date }: { joining: Joining; date: CourseDateView }) {
  const { joiningInstructions, elsewhere } = joining
  return (
    <>
      <Facts
        facts={[
          ...whereFacts(joining),
          ['To know before you come', joiningInstructions && <Lines text={joiningInstructions} />],
        ]}
      />
      {elsewhere.map((where) => (
        <div key={where.index}>
          <p>
            <strong>{date.eachDay[where.index]?.when ?? `Day ${where.index + 1}`}</strong>
          </p>
          <Facts facts={whereFacts(where)} />
        </div>
      ))}
    </>
  )
}

type Where = Omit<Joining, 'joiningInstructions' | 'elsewhere'>

function whereFacts({ addressLines, directions, accessibility, onlineLink }: Where) {
  return [
    ['Address', addressLines.length > 0 && <Lines text={addressLines.join('\n')} />],
    ['Join online', onlineLink && <a href={onlineLink}>{onlineLink}</a>],
    ['How to get there', directions && <Lines text={directions} />],
    ['Access', accessibility && <Lines text={accessibility} />],
  ] as const
}

function Lines({ text }: { text: string }) {
  return <span className="pre-line">{text}</span>
}

/** What comes instead is for the customer to say, until a day. */
function CalledOffNotice({
  order: { token, totals },
  calledOff: { reason, until, movedTo },
}: {
  order: PlacedOrderView
  calledOff: PlacedOrderView['calledOff'][number]
}) {
  const isPaid = totals.grossPence > 0
  const otherwise = movedTo
    ? `we move you to ${movedTo}`
    : isPaid
      ? 'we give back what you paid'
      : 'we cancel your places'
  return (
    <Notice kind="warning">
      <p>
        <strong>We are sorry: this date does not take place.</strong> <bdi>{reason}</bdi>
      </p>
      <p>
        Choose what comes instead. If we have not heard from you by {deadlineText(until)},{' '}
        {otherwise}.
      </p>
      <p className="actions">
        <ButtonLink href={paths.orderMove(token)}>Choose another date</ButtonLink>
        <ButtonLink href={paths.orderCancellation(token)} weight="secondary">
          {isPaid ? 'Have the money back' : 'Give the places back'}
        </ButtonLink>
      </p>
    </Notice>
  )
}

function MovedNotice({ movedFrom, isPaid }: Pick<BookingGroup, 'movedFrom'> & { isPaid: boolean }) {
  const before = movedFrom.map(({ days, place }) => `${days}, ${place}`).join('; ')
  return (
    <Notice kind="warning">
      <p>
        <strong>This date has changed.</strong> Before, it was {before}. Please put the new date in
        your calendar.
      </p>
      <p>
        If it does not suit you, <a href={paths.contact}>tell us</a>: we will find another date or{' '}
        {isPaid ? 'give your money back' : 'cancel the place'}.
      </p>
    </Notice>
  )
}
