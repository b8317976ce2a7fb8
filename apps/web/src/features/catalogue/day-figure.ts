import { daysBetween, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { momentParts } from '@lectern/shared/time/moment-text'

/** The days of a course date as a figure that is found at a glance, under the name of its month. */
export interface DayFigure {
  /** "3", "15–16". */
  figure: string
  /** "Thursday", "Tue, Wed", "Mon to Thu", "Thursday and 5 more days". */
  weekdays: string
}

export function dayFigure(courseDays: readonly { day: CalendarDay }[]): DayFigure {
  const days = [...new Set(courseDays.map(({ day }) => day))].toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) throw new RangeError('A course date has one day at least')
  if (first === last) return { figure: dayOfMonth(first), weekdays: weekday(first) }
  if (daysBetween(first, last) !== days.length - 1) {
    const more = days.length === 2 ? '1 more day' : `${days.length - 1} more days`
    return { figure: dayOfMonth(first), weekdays: `${weekday(first)} and ${more}` }
  }
  const between = days.length === 2 ? ', ' : ' to '
  return {
    figure: `${dayOfMonth(first)}–${dayOfMonth(last)}`,
    weekdays: `${short(first)}${between}${short(last)}`,
  }
}

function dayOfMonth(day: CalendarDay): string {
  return String(Number(day.slice(-2)))
}

function weekday(day: CalendarDay): string {
  return momentParts(`${day}T00:00:00.000Z`, 'UTC').weekday
}

function short(day: CalendarDay): string {
  return weekday(day).slice(0, 3)
}
