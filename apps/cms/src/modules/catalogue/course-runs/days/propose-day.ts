import { addDays, isCalendarDay, weekdayOf } from '@lectern/shared/time/calendar-day'
import { isClockTime } from '@lectern/shared/time/clock-time'

/** As it stands in the form, whatever has been typed there. */
type TypedDay = Record<'day' | 'from' | 'until', unknown>

/** What a day is likely to be that follows another: nothing is proposed after what cannot be read. */
export function proposeDay({ day, from, until }: TypedDay): Partial<TypedDay> {
  return {
    ...(isCalendarDay(day) && { day: nextWeekday(day) }),
    ...(isClockTime(from) && { from }),
    ...(isClockTime(until) && { until }),
  }
}

/** Monday after a Friday. */
function nextWeekday(day: string): string {
  const next = addDays(day, 1)
  return weekdayOf(next) > 5 ? nextWeekday(next) : next
}
