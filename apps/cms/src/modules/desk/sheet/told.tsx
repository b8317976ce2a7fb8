import type { Email } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { Sheet, SheetPeople } from './load-sheet'
import { StatePill, type PillState } from './state-pill'

/** Newest first; more are on the order. */
const mostShown = 20

const stateOf: Record<Email['status'], { state: PillState; words: string }> = {
  waiting: { state: 'waiting', words: 'Waiting to be sent' },
  sent: { state: 'good', words: 'Sent' },
  failed: { state: 'trouble', words: 'Could not be sent' },
  'given-up': { state: 'quiet', words: 'Not sent, and seen to' },
}

/** What whoever booked and whoever comes were written, and what happened to their orders. */
export function Told({ sheet, people }: { sheet: Sheet; people: SheetPeople }) {
  const { joiningInstructions } = sheet.register.run
  const references = new Map(
    sheet.register.attendees.map(({ order }) => [order.id, order.reference]),
  )
  return (
    <div className="date-sheet__two">
      <section className="date-sheet__card">
        <h3>What they have been told</h3>
        {joiningInstructions ? (
          <blockquote dir="auto">{joiningInstructions}</blockquote>
        ) : (
          <p>
            There are no joining instructions for this date. Write them under “Days, place, price”.
          </p>
        )}
        <Emails emails={people.emails} />
      </section>
      <section className="date-sheet__card">
        <h3>History</h3>
        {people.events.length === 0 && <p>Nothing has happened yet.</p>}
        <ol className="date-sheet__history">
          {people.events.slice(0, mostShown).map(({ id, at, text, by, orderId }) => (
            <li key={id}>
              <time dateTime={at ?? ''}>{at && momentInWords(at)}</time> <bdi>{text}</bdi>{' '}
              <small>
                <a href={`/admin/collections/orders/${orderId}`}>{references.get(orderId)}</a>,{' '}
                <bdi>{by}</bdi>
              </small>
            </li>
          ))}
        </ol>
        <More count={people.events.length - mostShown} what="more, on their orders" />
      </section>
    </div>
  )
}

function Emails({ emails }: { emails: readonly Email[] }) {
  if (emails.length === 0) return <p>Nobody has been written to yet.</p>
  return (
    <>
      <ul className="date-sheet__emails">
        {emails.slice(0, mostShown).map(({ id, subject, to, status, sentAt }) => (
          <li key={id}>
            <a href={`/admin/collections/emails/${id}`} dir="auto">
              {subject}
            </a>
            <small>
              to {to}
              {sentAt && `, ${momentInWords(sentAt)}`}
            </small>
            {status !== 'sent' && (
              <StatePill state={stateOf[status].state}>{stateOf[status].words}</StatePill>
            )}
          </li>
        ))}
      </ul>
      <More count={emails.length - mostShown} what="more, on their orders" />
    </>
  )
}

function More({ count, what }: { count: number; what: string }) {
  return count > 0 ? (
    <p>
      {count} {what}
    </p>
  ) : null
}
