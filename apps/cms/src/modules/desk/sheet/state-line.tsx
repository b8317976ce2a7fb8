import { paths } from '@lectern/shared/addresses/paths'
import { calendarDayIn, daysBetween } from '@lectern/shared/time/calendar-day'

import { currentEnv } from '@cms/env'
import type { Sheet } from './load-sheet'
import { StatePill, type PillState } from '@cms/admin/state-pill/state-pill'

/** Whether visitors see the date and can book it, and how soon it is. */
export function StateLine({ sheet }: { sheet: Sheet }) {
  const { state, words } = stateOf(sheet)
  const { courseSlug } = sheet.register
  return (
    <p className="date-sheet__state">
      <StatePill state={state}>{words}</StatePill> <span>{howSoon(sheet)}</span>{' '}
      {courseSlug && <a href={currentEnv().WEB_URL + paths.course(courseSlug)}>See the page</a>}
    </p>
  )
}

function stateOf({ register, seats }: Sheet): { state: PillState; words: string } {
  const { run } = register
  if (run.status === 'cancelled') return { state: 'quiet', words: 'Called off' }
  if (Date.parse(run.endsAt) < Date.now()) return { state: 'quiet', words: 'Over' }
  if (run.status === 'hidden') return { state: 'draft', words: 'Hidden: not on the website' }
  if (run.status === 'closed') return { state: 'waiting', words: 'On the website, booking closed' }
  if (Date.parse(run.startsAt) < Date.now()) return { state: 'good', words: 'Going on' }
  if (seats?.available === 0) return { state: 'good', words: 'On the website, full' }
  return { state: 'good', words: 'On the website, can be booked' }
}

function howSoon({ register: { days, run } }: Sheet): string {
  const today = calendarDayIn(new Date(), run.timeZone)
  if (days.includes(today)) return 'today'
  const away = daysBetween(today, days[0] ?? today)
  if (away === 1) return 'tomorrow'
  return away > 0 ? `in ${away} days` : ''
}
