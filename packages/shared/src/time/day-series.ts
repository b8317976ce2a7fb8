import { isBankHoliday, type BankHolidayArea } from './bank-holidays'
import { addDays, daysBetween, weekdayOf, type CalendarDay } from './calendar-day'

/** "Every second week on Tuesday and Thursday, six times from 2 March, but not on bank holidays." */
export interface DaySeries {
  /** Nothing is earlier; the weeks are counted from the one that has it. */
  from: CalendarDay
  /** 1 is every week, 2 every second one. */
  everyWeeks: number
  /** 1 on a Monday to 7 on a Sunday. */
  weekdays: readonly number[]
  /** Only in this week of each month, such as every third Tuesday: weeks are then not counted. */
  weekOfMonth?: WeekOfMonth | undefined
  times: number
  /** On whose bank holidays nothing takes place; it goes on later instead. */
  exceptHolidaysOf?: BankHolidayArea | undefined
}

/** Which of the Tuesdays of its month a Tuesday is. */
export type WeekOfMonth = 1 | 2 | 3 | 4 | 'last'

export interface DaysOfSeries {
  days: CalendarDay[]
  /** The bank holidays that were stepped over. */
  leftOut: CalendarDay[]
  /** In order. Years of which the bank holidays are not known: a day in one may be a holiday. */
  unknownYears: number[]
}

/** @throws RangeError where no such days can be: on no weekday, or not in whole weeks */
export function daysOfSeries(series: DaySeries): DaysOfSeries {
  const { from, everyWeeks, weekdays, weekOfMonth, times, exceptHolidaysOf: area } = series
  const isPossible = weekdays.some((weekday) => weekday >= 1 && weekday <= 7)
  if (!isPossible || !Number.isInteger(everyWeeks) || everyWeeks < 1) {
    throw new RangeError('A series is on one weekday at least, every so many whole weeks')
  }
  const found: DaysOfSeries = { days: [], leftOut: [], unknownYears: [] }
  const monday = addDays(from, 1 - weekdayOf(from))
  for (let day = from; found.days.length < times; day = addDays(day, 1)) {
    const isInWeek = weekOfMonth
      ? isInWeekOfMonth(day, weekOfMonth)
      : Math.floor(daysBetween(monday, day) / 7) % everyWeeks === 0
    if (!isInWeek || !weekdays.includes(weekdayOf(day))) continue
    const isHoliday = area ? isBankHoliday(day, area) : false
    const year = Number(day.slice(0, 4))
    if (isHoliday === null && !found.unknownYears.includes(year)) found.unknownYears.push(year)
    if (isHoliday) found.leftOut.push(day)
    else found.days.push(day)
  }
  return found
}

/** The fifth of a month is its last; a fourth may be. */
export function weekOfMonthOf(day: CalendarDay): WeekOfMonth {
  const week = Math.ceil(Number(day.slice(-2)) / 7)
  return week === 1 || week === 2 || week === 3 || week === 4 ? week : 'last'
}

function isInWeekOfMonth(day: CalendarDay, week: WeekOfMonth): boolean {
  if (week === 'last') return addDays(day, 7).slice(0, 7) !== day.slice(0, 7)
  return weekOfMonthOf(day) === week
}
