import { addDays, type CalendarDay } from '../time/calendar-day'

export const termUnits = ['days', 'months', 'years'] as const
export type TermUnit = (typeof termUnits)[number]

export interface Term {
  count: number
  unit: TermUnit
}

/**
 * The last day on which something is kept that is counted from `day`: 31 January and a month is 28 or
 * 29 February, 29 February and a year 28 February. It may go from the day after on.
 */
export function keptUntil(day: CalendarDay, { count, unit }: Term): CalendarDay {
  if (unit === 'days') return addDays(day, count)
  return addMonths(day, unit === 'years' ? count * 12 : count)
}

/**
 * The last day on which the books of a day are kept, and with them whatever is in them: so many years from
 * the end of the accounting year in which the day lies. A year that ends in March 2027 is kept until 31 March 2033.
 *
 * VAT Act 1994, Sch. 11, para. 6 (six years); Companies Act 2006, s. 388; Finance Act 1998, Sch. 18, para. 21
 * (six years from the end of the period).
 *
 * @param yearEndMonth 1 to 12: the accounting year ends on the last day of this month.
 */
export function booksKeptUntil(
  day: CalendarDay,
  { years, yearEndMonth }: { years: number; yearEndMonth: number },
): CalendarDay {
  const [year, month] = partsOf(accountingYearEnd(day, yearEndMonth))
  return lastDayOf(year + years, month)
}

/** The day on which the accounting year ends in which a day lies; it may be that day. */
export function accountingYearEnd(day: CalendarDay, yearEndMonth: number): CalendarDay {
  const [year, month] = partsOf(day)
  return lastDayOf(month <= yearEndMonth ? year : year + 1, yearEndMonth)
}

/**
 * The newest day from which everything is over, today: what is counted from it, or from an earlier day, may
 * go. `untilOf` says until when the things of a day are kept, and never less for a later day.
 */
export function lastDayOver(
  today: CalendarDay,
  untilOf: (day: CalendarDay) => CalendarDay,
): CalendarDay {
  let over = -mostDaysBack
  let notOver = 1
  while (notOver - over > 1) {
    const middle = Math.floor((over + notOver) / 2)
    if (untilOf(addDays(today, middle)) < today) over = middle
    else notOver = middle
  }
  return addDays(today, over)
}

/** More than a hundred years, which is longer than anything is kept. */
const mostDaysBack = 40_000

function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, dayOfMonth] = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const last = lastDayOf(Math.floor(index / 12), (index % 12) + 1)
  const same = `${last.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}`
  return same < last ? same : last
}

function lastDayOf(year: number, month: number): CalendarDay {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function partsOf(day: CalendarDay): [year: number, month: number, dayOfMonth: number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  return [year, month, dayOfMonth]
}
