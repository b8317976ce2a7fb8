import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import type { CourseDay } from '@lectern/shared/time/course-days'
import { momentParts } from '@lectern/shared/time/moment-text'
import { dayFigure } from '../catalogue/day-figure'

/** The day of what is booked, to be found at a glance; the words beside it say all of it. */
export function BookedDay({ days }: { days: readonly CourseDay[] }) {
  const { figure } = dayFigure(days)
  const [first] = days.map(({ day }) => day).toSorted()
  return (
    <time className="day" dateTime={first}>
      {figure}
      {first && <small>{monthOf(first)}</small>}
    </time>
  )
}

/** "Dec 2026" */
function monthOf(day: CalendarDay): string {
  const { month, year } = momentParts(`${day}T00:00:00.000Z`, 'UTC')
  return `${month.slice(0, 3)} ${year}`
}
