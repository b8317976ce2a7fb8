import { calendarDayIn, daysBetween, weekdayOf } from '@lectern/shared/time/calendar-day'
import Link from 'next/link'

import { groupedBy } from '@cms/grouped-by'
import type { NextDate } from '../find-next-dates'
import { Group } from './group'

export function NextDates({ dates, now }: { dates: readonly NextDate[]; now: Date }) {
  if (dates.length === 0) return null
  const today = calendarDayIn(now)
  const weeks = groupedBy(dates, ({ days }) => weekWords(days[0] ?? today, today))
  return (
    <Group
      heading="The next dates"
      more={{ label: 'All dates', href: '/admin/collections/course-runs' }}
    >
      {[...weeks].map(([week, ofWeek]) => (
        <div key={week}>
          <h3>{week}</h3>
          <ul>
            {ofWeek.map((date) => (
              <DateRow key={date.href} date={date} today={today} />
            ))}
          </ul>
        </div>
      ))}
    </Group>
  )
}

function DateRow({ date, today }: { date: NextDate; today: string }) {
  const { href, course, hours, place, trainers } = date
  return (
    <li className="today-row today-date">
      <DayFigure days={date.days} today={today} />
      <div>
        <p>
          <Link href={href}>{course}</Link>
        </p>
        <p className="today-note">{[hours, place, ...trainers].filter(Boolean).join(' · ')}</p>
      </div>
      <Fill date={date} />
    </li>
  )
}

/** "15–16" over "Tue, Wed": the first day and the last, or those that are next to each other. */
function DayFigure({ days, today }: { days: NextDate['days']; today: string }) {
  const [first = today] = days
  const last = days.at(-1) ?? first
  const ahead = daysBetween(today, first)
  const figure = first === last ? dayOf(first) : `${dayOf(first)}–${dayOf(last)}`
  const names = ['today', 'tomorrow'][ahead] ?? [...new Set([first, last])].map(weekday).join(', ')
  return (
    <p className="today-day" data-soon={ahead <= 1}>
      <span>{figure}</span> {names}
    </p>
  )
}

function Fill({ date: { taken, capacity, unnamed } }: { date: NextDate }) {
  const isFull = taken >= capacity
  return (
    <div className="today-fill">
      <meter
        aria-hidden="true"
        value={taken}
        max={Math.max(capacity, 1)}
        data-full={isFull || undefined}
      />
      <p className="today-note">
        {isFull ? `Full, ${taken} of ${capacity}` : `${taken} of ${capacity}`}
        {unnamed > 0 && `, ${unnamed} without a name`}
      </p>
    </div>
  )
}

/** Weeks begin on Monday. */
function weekWords(day: string, today: string): string {
  const ahead = daysBetween(today, day) + weekdayOf(today) - 1
  if (ahead < 7) return 'This week'
  return ahead < 14 ? 'Next week' : 'The week after'
}

function dayOf(day: string): number {
  return Number(day.slice(-2))
}

function weekday(day: string): string {
  return weekdayNames[weekdayOf(day) - 1] ?? ''
}

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
