import { weekdayText } from '@lectern/shared/time/moment-text'
import Link from 'next/link'

import { hrefOf, type CalendarAddress } from '../address'
import type { DayShown } from '../choose-entries'
import { EntryLink } from './entry-link'

/** In a square of a month. A week shows them all. */
const mostInMonth = 6

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Sat', 'Sun']

interface DayGridProps {
  days: readonly DayShown[]
  address: CalendarAddress
}

/** Weeks from Monday; on a phone the days with something on them, one below the other. */
export function DayGrid({ days, address }: DayGridProps) {
  const isWide = days.some(({ isWeekend, entries }) => isWeekend && entries.length > 0)
  return (
    <div className="calendar-grid" data-kind={address.kind} data-wide={isWide || undefined}>
      <div className="calendar-weekdays" aria-hidden="true">
        {weekdays.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ol className="calendar-days">
        {days.map((shown) => (
          <Day key={shown.day} shown={shown} address={address} />
        ))}
      </ol>
    </div>
  )
}

function Day({ shown, address }: { shown: DayShown; address: CalendarAddress }) {
  const { day, entries, isOutside, isToday, isWeekend, holiday } = shown
  const most = address.kind === 'month' && entries.length > mostInMonth ? mostInMonth - 1 : Infinity
  const more = entries.length - most
  return (
    <li
      className="calendar-day"
      data-empty={entries.length === 0 || undefined}
      data-outside={isOutside || undefined}
      data-today={isToday || undefined}
      data-off={isWeekend || holiday !== '' || undefined}
      {...(isToday && { 'aria-current': 'date' as const })}
    >
      <p className="calendar-date">
        <span className="calendar-number" aria-hidden="true">
          {Number(day.slice(-2))}
        </span>
        <span className="calendar-full">{weekdayText(day)}</span>
        {isToday && <em> today</em>}
        {holiday && <em> {holiday}</em>}
      </p>
      {entries.length > 0 && (
        <ul>
          {entries.slice(0, most).map((entry) => (
            <li key={(entry.type === 'date' ? entry.runId : entry.href) + entry.startsAt}>
              <EntryLink entry={entry} />
            </li>
          ))}
          {more > 0 && (
            <li>
              <Link href={hrefOf({ ...address, kind: 'week', day })} prefetch={false}>
                {more} more<span className="desk-unseen"> on {weekdayText(day)}</span>
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  )
}
