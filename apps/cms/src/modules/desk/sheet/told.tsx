import type { Email } from '@lectern/shared/contract/payload-types'

import type { ReactNode } from 'react'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { Sheet, SheetPeople } from './load-sheet'
import { StatePill, type PillState } from '@cms/admin/state-pill/state-pill'

/** The newest are seen at once. */
const seenAtOnce = 6

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
        <h2>What they have been told</h2>
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
        <h2>History</h2>
        {people.events.length === 0 && <p>Nothing has happened yet.</p>}
        <Newest
          className="date-sheet__history"
          items={people.events.map(({ id, at, text, by, orderId }) => (
            <li key={id}>
              <time dateTime={at ?? ''}>{at && momentInWords(at)}</time> <bdi>{text}</bdi>{' '}
              <small>
                <a href={`/admin/collections/orders/${orderId}`}>{references.get(orderId)}</a>,{' '}
                <bdi>{by}</bdi>
              </small>
            </li>
          ))}
        />
      </section>
    </div>
  )
}

function Emails({ emails }: { emails: readonly Email[] }) {
  if (emails.length === 0) return <p>Nobody has been written to yet.</p>
  return (
    <Newest
      className="date-sheet__emails"
      items={emails.map(({ id, subject, to, status, sentAt }) => (
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
    />
  )
}

function Newest({ className, items }: { className: string; items: readonly ReactNode[] }) {
  if (items.length === 0) return null
  const others = items.slice(seenAtOnce)
  return (
    <>
      <ul className={className}>{items.slice(0, seenAtOnce)}</ul>
      {others.length > 0 && (
        <details className="date-sheet__more">
          <summary>{others.length} more</summary>
          <ul className={className}>{others}</ul>
        </details>
      )}
    </>
  )
}
