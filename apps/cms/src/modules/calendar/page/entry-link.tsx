import { weekdayText } from '@lectern/shared/time/moment-text'
import Link from 'next/link'
import type { ReactNode } from 'react'

import type { DateEntry, Entry, PlanEntry } from '../entry'
import { lookOf, shapes } from './legend'

/** What is read out begins with the day. */
export function EntryLink({ entry }: { entry: Entry }) {
  const look = lookOf(entry)
  const content = (
    <>
      <span className="desk-unseen">{weekdayText(entry.day)}: </span>
      {entry.type === 'date' ? <DateWords entry={entry} /> : <PlanWords entry={entry} />}
    </>
  )
  return entry.href ? (
    <EntryAt href={entry.href} look={look}>
      {content}
    </EntryAt>
  ) : (
    <div className="calendar-entry" data-look={look}>
      {content}
    </div>
  )
}

/** The website is another application. */
function EntryAt({ href, look, children }: { href: string; look: string; children: ReactNode }) {
  return href.startsWith('/') ? (
    <Link className="calendar-entry" data-look={look} href={href} prefetch={false}>
      {children}
    </Link>
  ) : (
    <a className="calendar-entry" data-look={look} href={href}>
      {children}
    </a>
  )
}

function DateWords({ entry }: { entry: DateEntry }) {
  const { course, hours, part, town, words } = entry
  return (
    <>
      <b>{course}</b>
      <span>
        {hours} · {town}
        {part && ` · ${part}`}
      </span>
      <span className="calendar-words">
        <span aria-hidden="true">{shapes[entry.state]}</span> {words}
      </span>
      <Warnings entry={entry} />
    </>
  )
}

/** Who waits, what is not as it should be, and that it goes ahead all the same. */
export function Warnings({
  entry: { short, waiting, isConfirmed, clashes },
}: {
  entry: DateEntry
}) {
  return (
    <>
      {waiting && <span className="calendar-words">{waiting}</span>}
      {isConfirmed && (
        <span className="calendar-words">
          <span aria-hidden="true">✓</span> Confirmed
        </span>
      )}
      {short && (
        <span className="calendar-clash">
          <span aria-hidden="true">{shapes.short}</span> {short}
        </span>
      )}
      {clashes.length > 0 && <ClashWords clashes={clashes} />}
    </>
  )
}

function ClashWords({ clashes }: { clashes: readonly string[] }) {
  return (
    <span className="calendar-clash">
      <span aria-hidden="true">{shapes.clash}</span> Clash: {[...new Set(clashes)].join(', ')}
    </span>
  )
}

function PlanWords({ entry: { title, words } }: { entry: PlanEntry }) {
  return (
    <>
      <b>{title}</b>
      <span className="calendar-words">
        <span aria-hidden="true">{shapes.planned}</span> {words}
      </span>
    </>
  )
}
