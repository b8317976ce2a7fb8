import type { Email } from '@lectern/shared/contract/payload-types'

import type { ReactNode } from 'react'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { Sheet, SheetPeople } from './load-sheet'
import { EmailState } from '@cms/admin/emails/email-state'
import { isMailing, toldOf, type Mailing } from '../mailing/told-of'

/** The newest are seen at once. */
const seenAtOnce = 6

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
        <Emails told={toldOf(people.emails, sheet.register.run.id)} />
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

function Emails({ told }: { told: readonly (Email | Mailing)[] }) {
  if (told.length === 0) return <p>Nobody has been written to yet.</p>
  return (
    <Newest
      className="date-sheet__emails"
      items={told.map((each) => (
        <li key={each.id}>
          {isMailing(each) ? <Mailed mailing={each} /> : <Written email={each} />}
        </li>
      ))}
    />
  )
}

function Written({ email }: { email: Email }) {
  const { id, subject, to, status, sentAt } = email
  return (
    <>
      <a href={`/admin/collections/emails/${id}`} dir="auto">
        {subject}
      </a>
      <small>
        to {to}
        {sentAt && `, ${momentInWords(sentAt)}`}
      </small>
      {status !== 'sent' && <EmailState email={email} />}
    </>
  )
}

/** One letter to many: whom it went to, and of whom it is not known yet whether they have it. */
function Mailed({ mailing: { by, at, emails } }: { mailing: Mailing }) {
  const unsent = emails.filter(({ status }) => status !== 'sent')
  return (
    <>
      <strong>
        Written to {emails.length} {emails.length === 1 ? 'person' : 'people'} by <bdi>{by}</bdi>
      </strong>
      <small>{momentInWords(at)}</small>
      {unsent.length > 0 && <small>{unsent.length} not sent yet</small>}
      <details className="date-sheet__more">
        <summary dir="auto">{emails[0].subject}</summary>
        <ul className="date-sheet__emails">
          {emails.map((email) => (
            <li key={email.id}>
              <Written email={email} />
            </li>
          ))}
        </ul>
      </details>
    </>
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
