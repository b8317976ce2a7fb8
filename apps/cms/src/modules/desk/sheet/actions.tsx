import Link from 'next/link'

import { CopyLink } from '@cms/admin/copy-link/copy-link.client'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { addressOfRegister, registerClosesAt } from '../../attendance'
import { WriteToEverybody } from '../mailing/write-to-everybody'
import { CancelAction, TelephoneAction } from '../run-actions'
import { moveOrCallOff } from './goes-ahead'
import type { Sheet, SheetPeople } from './load-sheet'

interface ActionsProps {
  sheet: Sheet
  people: SheetPeople
  mayCopy: boolean
}

/** What staff do with a date. Forms open on demand. */
export function Actions({ sheet, people, mayCopy }: ActionsProps) {
  const { run, attendees } = sheet.register
  const isCancelled = run.status === 'cancelled'
  const isOver = isCancelled && attendees.length === 0
  return (
    <div className="date-sheet__actions">
      {!isCancelled && (
        <details data-main>
          <summary>Take a booking</summary>
          <TelephoneAction runId={run.id} />
        </details>
      )}
      {attendees.length > 0 && (
        <details>
          <summary>Write to everybody …</summary>
          <WriteToEverybody sheet={sheet} templates={people.templates} />
        </details>
      )}
      <a
        className="date-sheet__press"
        href={`/printed-register/${run.id}`}
        target="_blank"
        rel="noreferrer"
      >
        Print the register
      </a>
      <a className="date-sheet__press" href={`/api/course-runs/${run.id}/register.csv`} download>
        CSV
      </a>
      {!isCancelled && (
        <details>
          <summary>Tick on a phone</summary>
          <RegisterLinkAction sheet={sheet} people={people} />
        </details>
      )}
      {!isOver && (
        <details id={moveOrCallOff}>
          <summary>Move or call off …</summary>
          <CancelAction runId={run.id} placesBooked={attendees.length} targets={people.targets} />
        </details>
      )}
      {mayCopy && <CopyDate runId={run.id} />}
    </div>
  )
}

/** Begins another date, or many, with everything of this one but its days. */
export function CopyDate({ runId }: { runId: string }) {
  return (
    <Link className="date-sheet__press" href={`/admin/add-dates?copy=${runId}`} prefetch={false}>
      Copy to other days …
    </Link>
  )
}

function RegisterLinkAction({
  sheet: { register },
  people: { link },
}: {
  sheet: Sheet
  people: SheetPeople
}) {
  const { run } = register
  const closesAt = momentInWords(registerClosesAt(run).toISOString(), { zone: run.timeZone })
  return (
    <div className="date-sheet__link">
      <p>
        Whoever teaches ticks on a phone, without an account, also where there is no network. The
        link shows names and firms, no money and no e-mail addresses, and works until {closesAt}.
      </p>
      {link && (
        <>
          <CopyLink label="Link for the trainer" address={addressOfRegister(link)} />
          <p>
            Made by {link.madeBy}, {momentInWords(link.madeAt)}.
          </p>
        </>
      )}
      <StaffAction
        url={`/api/course-runs/${run.id}/register-link`}
        subject={run.id}
        legend={link ? 'The link is in the wrong hands?' : 'There is no link yet'}
        button={link ? 'Make a new link' : 'Make the link'}
        {...(link && {
          question: 'The link that you have handed out stops working at once. Go on?',
        })}
      />
    </div>
  )
}
