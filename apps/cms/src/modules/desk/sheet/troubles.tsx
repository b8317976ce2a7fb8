import { placesWords } from '@lectern/shared/booking/places-words'
import { groupedBy } from '@cms/grouped-by'
import { firmOf } from '../../attendance'
import { contentOf } from '../../orders'
import type { Sheet } from './load-sheet'

/** What is wrong with the date, each with whom to ask. */
export function Troubles({ sheet }: { sheet: Sheet }) {
  const { register } = sheet
  const unnamed = register.attendees.filter(({ booking }) => !booking.delegateName)
  const isHiddenWithPeople = register.run.status === 'hidden' && register.attendees.length > 0
  return (
    <>
      {isHiddenWithPeople && (
        <section className="date-sheet__trouble">
          <h2>Hidden, though people come</h2>
          <p>Visitors do not see this date. Whoever has booked still comes.</p>
        </section>
      )}
      {unnamed.length > 0 && (
        <section className="date-sheet__trouble">
          <h2>
            {placesWords(unnamed.length)} {unnamed.length === 1 ? 'has' : 'have'} no name
          </h2>
          <ul>
            {[...groupedBy(unnamed, ({ order }) => order.id).values()].map((places) => (
              <li key={places[0].order.id}>{whomToAsk(places)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function whomToAsk(places: [Sheet['register']['attendees'][number], ...unknown[]]): string {
  const [{ order }] = places
  const { booker } = contentOf(order)
  const who =
    booker && booker.name !== firmOf(order) ? `${booker.name}, ${firmOf(order)}` : firmOf(order)
  const how = booker?.phone || booker?.email
  return `${places.length}: ask ${who}${how ? ` (${how})` : ''}`
}
