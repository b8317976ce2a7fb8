import type { Email } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { DayReminders } from './day-reminders'
import { History } from './history'
import type { Sheet, SheetPeople } from './load-sheet'
import { Newest } from './newest'
import { EmailState } from '@cms/admin/emails/email-state'
import { isMailing, toldOf, type Mailing } from '../mailing/told-of'

/** What whoever booked and whoever comes were written, and what happened. */
export function Told({ sheet, people }: { sheet: Sheet; people: SheetPeople }) {
  const { joiningInstructions } = sheet.register.run
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
        <DayReminders reminders={people.reminders} />
        <Emails told={toldOf(people.emails, sheet.register.run.id)} />
      </section>
      <History sheet={sheet} />
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
