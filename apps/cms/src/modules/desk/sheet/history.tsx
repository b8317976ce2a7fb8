import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { Sheet } from './load-sheet'
import { Newest } from './newest'

interface Happened {
  id: string
  at: string
  text: string
  by: string
  orderId: string | null
}

/** What happened to the orders of a date, and what was decided about it. */
export function History({ sheet }: { sheet: Sheet }) {
  const references = new Map(
    sheet.register.attendees.map(({ order }) => [order.id, order.reference]),
  )
  const happened = happenedTo(sheet)
  return (
    <section className="date-sheet__card">
      <h2>History</h2>
      {happened.length === 0 && <p>Nothing has happened yet.</p>}
      <Newest
        className="date-sheet__history"
        items={happened.map(({ id, at, text, by, orderId }) => (
          <li key={id}>
            <time dateTime={at}>{at && momentInWords(at)}</time> <bdi>{text}</bdi>{' '}
            <small>
              {orderId && (
                <>
                  <a href={`/admin/collections/orders/${orderId}`}>{references.get(orderId)}</a>
                  ,{' '}
                </>
              )}
              <bdi>{by}</bdi>
            </small>
          </li>
        ))}
      />
    </section>
  )
}

function happenedTo({ people, decisions }: Sheet): Happened[] {
  const events = (people?.events ?? []).map(({ id, at, text, by, orderId }) => {
    return { id, at: at ?? '', text, by, orderId }
  })
  const decided = decisions.map(({ id, at, text, by }) => ({ id, at, text, by, orderId: null }))
  return [...events, ...decided].toSorted((one, other) => other.at.localeCompare(one.at))
}
