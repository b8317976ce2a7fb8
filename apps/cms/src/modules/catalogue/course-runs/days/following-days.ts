import type { BankHolidayArea } from '@lectern/shared/time/bank-holidays'
import { isCalendarDay, weekdayOf, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { daysOfSeries } from '@lectern/shared/time/day-series'
import { dateText } from '@lectern/shared/time/moment-text'

/** As it is chosen in the form. */
export interface Repetition {
  /** How many more days. */
  times: number
  everyWeeks: number
  /** 1 on a Monday to 7 on a Sunday; none means the weekday of the last day. */
  weekdays: readonly number[]
  exceptHolidaysOf?: BankHolidayArea | undefined
}

export interface FollowingDays {
  days: CalendarDay[]
  /** What whoever asked for them has to know. */
  notes: string[]
}

/** The days that follow the last one of a date, whose week is the first that counts. */
export function followingDays(last: unknown, repetition: Repetition): FollowingDays {
  if (!isCalendarDay(last)) {
    return { days: [], notes: ['Type the first day above: these follow it.'] }
  }
  const { times, everyWeeks, exceptHolidaysOf } = repetition
  const weekdays = repetition.weekdays.length > 0 ? repetition.weekdays : [weekdayOf(last)]
  const series = { from: last, everyWeeks, weekdays, times: times + 1, exceptHolidaysOf }
  const found = daysOfSeries(series)
  const isAfter = (day: CalendarDay) => day > last
  const days = found.days.filter(isAfter).slice(0, times)
  const leftOut = found.leftOut.filter((day) => isAfter(day) && day < (days.at(-1) ?? last))
  return { days, notes: [...leftOutNotes(leftOut), ...unknownNotes(days, found.unknownYears)] }
}

function leftOutNotes(leftOut: readonly CalendarDay[]): string[] {
  return leftOut.map((day) => `${dateText(day)} is a bank holiday and was left out.`)
}

/** Never a day in silence that might be a holiday. */
function unknownNotes(days: readonly CalendarDay[], years: readonly number[]): string[] {
  return years
    .filter((year) => days.some((day) => day.startsWith(String(year))))
    .map((year) => `The bank holidays of ${year} are not known here. Please look at these days.`)
}
