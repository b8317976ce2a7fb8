import { clockTimeIn } from '@lectern/shared/time/moment-text'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { DelegateInputs } from '../delegate-inputs'
import { dayLabel, firmOf, type Attendee } from '../../attendance'
import type { Sheet, SheetPeople } from './load-sheet'
import { presenceOf } from './presence'
import { TickBox } from './tick-box.client'

interface AttendeeRowProps {
  sheet: Sheet
  people: SheetPeople
  attendee: Attendee
  number: number
  isByName?: boolean
}

/** One place: who has it, what to think of, and on which days they were here. */
export function AttendeeRow({
  sheet,
  people,
  attendee,
  number,
  isByName = false,
}: AttendeeRowProps) {
  const { booking, order } = attendee
  const { register } = sheet
  const name = booking.delegateName
  const place = `place ${booking.seat}`
  return (
    <tr {...(!name && { 'data-unnamed': true })}>
      <td>{number}</td>
      <th scope="row">
        {name ? (
          <>
            <strong dir="auto">{name}</strong>
            {booking.delegateEmail && <small>{booking.delegateEmail}</small>}
          </>
        ) : (
          <>
            <strong>Not named yet</strong> <span>{place}</span>
            <WriteTheName attendee={attendee} />
          </>
        )}
        {booking.movedFrom && <small>moved here from {booking.movedFrom}</small>}
      </th>
      <td>
        {isByName ? (
          <a href={`/admin/collections/orders/${order.id}`} dir="auto">
            {firmOf(order)}, {order.reference}
          </a>
        ) : (
          <span>{place}</span>
        )}
      </td>
      {people.needs && <Need words={people.needs.get(booking.id)} />}
      {register.days.map((day) => (
        <td key={day} data-day={dayLabel(day)}>
          <DayTick register={register} attendee={attendee} day={day} />
        </td>
      ))}
    </tr>
  )
}

function Need({ words }: { words: string | undefined }) {
  return (
    <td className={words ? 'date-sheet__need' : 'date-sheet__none'} dir="auto">
      {words ?? 'none told'}
    </td>
  )
}

function DayTick({
  register,
  attendee: { booking },
  day,
}: {
  register: Sheet['register']
  attendee: Attendee
  day: string
}) {
  const presence = presenceOf(register, { bookingId: booking.id, day })
  const name = booking.delegateName ?? `Place ${booking.seat}, not named yet,`
  const ticked = presence
    ? `${clockTimeIn(presence.at, register.run.timeZone)}, ${presence.by}`
    : ''
  return (
    <TickBox
      runId={register.run.id}
      bookingId={booking.id}
      day={day}
      label={`${name} is here on ${dayLabel(day)}`}
      isPresent={Boolean(presence?.isPresent)}
      ticked={ticked}
    />
  )
}

/** Saves in the row, as a swap from nobody to somebody. */
function WriteTheName({ attendee: { booking, order } }: { attendee: Attendee }) {
  return (
    <details className="date-sheet__write">
      <summary>Write the name</summary>
      <StaffAction
        url={`/api/orders/${order.id}/delegates`}
        subject={booking.id}
        legend={`Who has place ${booking.seat} of ${order.reference}`}
        button="Save the name"
      >
        <input type="hidden" data-name="bookingId" value={booking.id} />
        <DelegateInputs />
      </StaffAction>
    </details>
  )
}
