import { placesWords } from '@lectern/shared/booking/places-words'

import { ChoiceLink } from '@cms/admin/choice-link/choice-link'
import { groupedBy } from '@cms/grouped-by'
import { dayLabel, type Attendee } from '../../attendance'
import { AttendeeRow } from './attendee-row'
import { FirmRow } from './firm-row'
import type { Sheet, SheetPeople } from './load-sheet'
import { countPresent } from './presence'

interface WhoComesProps {
  sheet: Sheet
  people: SheetPeople
  isByName: boolean
}

/** The register: each place a row, by firm or by name. */
export function WhoComes({ sheet, people, isByName }: WhoComesProps) {
  const { register } = sheet
  const { attendees, days, run } = register
  if (attendees.length === 0) {
    return (
      <section className="date-sheet__card">
        <h2>Who comes</h2>
        <p>
          {run.status === 'cancelled' ? 'Nobody: it was called off.' : 'Nobody has booked yet.'}
        </p>
      </section>
    )
  }
  const needs = people.needs?.size ?? 0
  return (
    <section className="date-sheet__card" aria-labelledby="who-comes">
      <div className="date-sheet__bar">
        <h2 id="who-comes">Who comes</h2>
        <span>
          {placesWords(attendees.length)}
          {needs > 0 && `, ${needs} with needs`}
        </span>
        <nav aria-label="How they are listed">
          <ChoiceLink href="?by=firm" isChosen={!isByName} words="By firm" />
          <ChoiceLink href="?by=name" isChosen={isByName} words="By name" />
        </nav>
      </div>
      <div className="date-sheet__scrolls">
        <table className="date-sheet__table">
          <caption className="desk-unseen">
            Everybody who comes, and on which days they were here
          </caption>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Name and e-mail</th>
              <th scope="col">{isByName ? 'Firm' : 'Order'}</th>
              {people.needs && <th scope="col">Needs</th>}
              {days.map((day) => (
                <th scope="col" key={day}>
                  {dayLabel(day)}
                  <small>{countPresent(register, day)} here</small>
                </th>
              ))}
            </tr>
          </thead>
          {isByName ? (
            <tbody>
              {byName(attendees).map((attendee, index) => (
                <AttendeeRow
                  key={attendee.booking.id}
                  {...{ sheet, people, attendee, isByName }}
                  number={index + 1}
                />
              ))}
            </tbody>
          ) : (
            <Firms sheet={sheet} people={people} />
          )}
        </table>
      </div>
    </section>
  )
}

function Firms({ sheet, people }: { sheet: Sheet; people: SheetPeople }) {
  const { attendees } = sheet.register
  const numbers = new Map(attendees.map(({ booking }, index) => [booking.id, index + 1]))
  return [...groupedBy(attendees, ({ order }) => order.id).values()].map((places) => (
    <tbody key={places[0].order.id}>
      <FirmRow sheet={sheet} people={people} places={places} />
      {places.map((attendee) => (
        <AttendeeRow
          key={attendee.booking.id}
          {...{ sheet, people, attendee }}
          number={numbers.get(attendee.booking.id) ?? 0}
        />
      ))}
    </tbody>
  ))
}

/** Whoever is not named yet comes last. */
function byName(attendees: readonly Attendee[]): Attendee[] {
  const nameOf = ({ booking }: Attendee) => booking.delegateName || '\uFFFF'
  return attendees.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'))
}
