import { formatPence } from '@lectern/shared/money/format'
import type { Pence } from '@lectern/shared/money/pence'
import { ageText } from '@lectern/shared/time/age-text'
import { momentText } from '@lectern/shared/time/moment-text'
import Link from 'next/link'

import type { NewThing } from '@cms/admin/frame/bar/new-things'
import type { OwnDraft } from '../find-own-drafts'
import type { PlannedChange } from '../find-planned'
import type { LastWeek } from '../last-week'
import { Group } from './group'

export function Beginnings({ things }: { things: readonly NewThing[] }) {
  if (things.length === 0) return null
  return (
    <Group heading="Start something">
      <ul className="today-beginnings">
        {things.map(({ command, href }) => (
          <li key={command}>
            <Link className="today-button" href={href}>
              {command}
            </Link>
          </li>
        ))}
      </ul>
    </Group>
  )
}

export function PlannedChanges({ planned }: { planned: readonly PlannedChange[] }) {
  if (planned.length === 0) return null
  return (
    <Group heading="Planned">
      <ul>
        {planned.map(({ href, title, kind, type, at }) => (
          <li key={`${href} ${at}`} className="today-row today-stacked">
            <p>
              <Link href={href}>{title}</Link>
            </p>
            <p className="today-note">
              {kind} · {type === 'publish' ? 'goes live' : 'leaves the website'} on {momentText(at)}
            </p>
          </li>
        ))}
      </ul>
    </Group>
  )
}

export function OwnDrafts({ drafts, now }: { drafts: readonly OwnDraft[]; now: Date }) {
  if (drafts.length === 0) return null
  return (
    <Group heading="My drafts">
      <ul>
        {drafts.map(({ href, title, kind, savedAt }) => (
          <li key={href} className="today-row today-stacked">
            <p>
              <Link href={href}>{title}</Link>
            </p>
            <p className="today-note">
              {kind} · saved {ageText(savedAt, now)} ago
            </p>
          </li>
        ))}
      </ul>
    </Group>
  )
}

export function LastWeekFigures({ week }: { week: LastWeek }) {
  const { lastWeek, weekBefore, month } = week
  const filled = month.capacity > 0 ? Math.round((100 * month.taken) / month.capacity) : null
  return (
    <Group heading="Last week">
      <dl className="today-figures">
        <Figure
          name="Booked"
          figure={pounds(lastWeek.bookedPence)}
          note={`inc. VAT; ${pounds(weekBefore.bookedPence)} the week before`}
        />
        <Figure
          name="Places booked"
          figure={String(lastWeek.placesBooked)}
          note={`${weekBefore.placesBooked} the week before`}
        />
        {filled !== null && (
          <Figure
            name={`${month.name} is`}
            figure={`${filled}% full`}
            note={`${month.taken} of ${month.capacity} places`}
          />
        )}
        <Figure
          name="Refunded"
          figure={pounds(lastWeek.refundedPence)}
          note={`${pounds(weekBefore.refundedPence)} the week before`}
        />
      </dl>
    </Group>
  )
}

function Figure({ name, figure, note }: { name: string; figure: string; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="today-figure">{figure}</dd>
      <dd className="today-note">{note}</dd>
    </div>
  )
}

function pounds(pence: number): string {
  return formatPence(pence as Pence, 'total')
}
