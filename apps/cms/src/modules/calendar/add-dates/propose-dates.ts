import { bankHolidayName, isBankHoliday } from '@lectern/shared/time/bank-holidays'
import { addDays, weekdayOf, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { daysOfSeries, weekOfMonthOf, type DaySeries } from '@lectern/shared/time/day-series'

import type { When } from './read-series'

export interface ProposedDate {
  /** By which it is ticked and unticked. */
  first: CalendarDay
  /** All of its days, in order. */
  days: CalendarDay[]
  /** "Early May bank holiday", on which it is left out. */
  leftOut: string | null
}

export interface Proposal {
  /** In order of time: as many as were asked for, and those left out between them. */
  dates: ProposedDate[]
  /** Years of which the bank holidays are not known. */
  unknownYears: number[]
  /** A date would begin before the one before it is over. */
  isOverlapping: boolean
}

export type Repeated = Omit<When, 'from' | 'until' | 'timeZone'>

/**
 * The dates of the sentence. Where there are several, one that falls on a bank holiday is left out and made
 * up at the end, so that there are as many as were asked for. A date that begins on a working day goes on
 * on working days.
 */
export function proposeDates(series: Repeated): Proposal {
  const { times } = series
  let dates: ProposedDate[] = []
  for (let asked = times; countKept(dates) < times; asked += times - countKept(dates)) {
    dates = daysOfSeries({ ...ruleOf(series), times: asked }).days.map((first) =>
      dateOn(first, series),
    )
  }
  const days = dates.flatMap((date) => (date.leftOut === null ? date.days : []))
  return {
    dates,
    unknownYears: unknownYearsOf(days, series),
    isOverlapping: days.some((day, index) => index > 0 && day <= (days[index - 1] ?? '')),
  }
}

/** One day or several, each at the same hours. */
export function daysOf({ days }: ProposedDate, { from, until }: Pick<When, 'from' | 'until'>) {
  return days.map((day) => ({ day, from, until }))
}

function countKept(dates: readonly ProposedDate[]): number {
  return dates.filter(({ leftOut }) => leftOut === null).length
}

/** Holidays are looked for day by day, where one date may have several. */
function ruleOf({ first, rhythm, weekday }: Repeated): Omit<DaySeries, 'times'> {
  const from = rhythm === null ? first : firstOn(weekday, first)
  const weekdays = [weekdayOf(from)]
  if (rhythm === 'month') return { from, everyWeeks: 1, weekdays, weekOfMonth: weekOfMonthOf(from) }
  return { from, everyWeeks: rhythm ?? 1, weekdays }
}

function firstOn(weekday: number, first: CalendarDay): CalendarDay {
  return addDays(first, (weekday - weekdayOf(first) + 7) % 7)
}

function dateOn(first: CalendarDay, { rhythm, daysEach, ...series }: Repeated): ProposedDate {
  const days = [first]
  while (days.length < daysEach) days.push(nextDay(days.at(-1) ?? first, first))
  const area = rhythm === null ? null : series.exceptHolidaysOf
  const holidays = area ? days.flatMap((day) => bankHolidayName(day, area) ?? []) : []
  return { first, days, leftOut: holidays[0] ?? null }
}

/** Monday after a Friday, unless it began on a weekend. */
function nextDay(day: CalendarDay, first: CalendarDay): CalendarDay {
  const next = addDays(day, 1)
  return weekdayOf(first) <= 5 && weekdayOf(next) > 5 ? nextDay(next, first) : next
}

function unknownYearsOf(
  days: readonly CalendarDay[],
  { exceptHolidaysOf: area }: Repeated,
): number[] {
  if (!area) return []
  const unknown = days.filter((day) => isBankHoliday(day, area) === null)
  return [...new Set(unknown.map((day) => Number(day.slice(0, 4))))]
}
