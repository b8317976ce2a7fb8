import { addDays, daysBetween, isCalendarDay, type CalendarDay } from './calendar-day'
import { momentOn } from './clock-time'

/** Days in a row; the first and the last are among them. */
export interface DaySpan {
  first: CalendarDay
  last: CalendarDay
}

/** From its first moment up to, and without, the first one after it. */
export interface Moments {
  startsAt: Date
  endsAt: Date
}

export const spanNames = ['this-month', 'last-month', 'this-year', 'last-year'] as const
export type SpanName = (typeof spanNames)[number]

/** Years are those of the calendar. */
export function spanNamed(name: SpanName, today: CalendarDay): DaySpan {
  const [year, month] = [Number(today.slice(0, 4)), today.slice(0, 7)]
  switch (name) {
    case 'this-month':
      return monthSpan(month)
    case 'last-month':
      return monthSpan(addDays(`${month}-01`, -1).slice(0, 7))
    case 'this-year':
      return yearSpan(year)
    case 'last-year':
      return yearSpan(year - 1)
  }
}

/** Ten years, with the leap days that they can have. */
export const maxSpanDays = 3_653

export type SpanRefusal = 'not-a-day' | 'ends-before-it-begins' | 'too-long'

export const spanRefusals: Record<SpanRefusal, string> = {
  'not-a-day': 'Give both days, such as 2026-04-01 and 2027-03-31.',
  'ends-before-it-begins': 'The last day has to be on or after the first.',
  'too-long': 'Numbers are counted for ten years at most. Choose days that are nearer together.',
}

export type SpanRead = { ok: true; span: DaySpan } | { ok: false; reason: SpanRefusal }

/** Two days as somebody typed them. */
export function readSpan({ first, last }: { first: string; last: string }): SpanRead {
  if (!isCalendarDay(first) || !isCalendarDay(last)) return { ok: false, reason: 'not-a-day' }
  if (last < first) return { ok: false, reason: 'ends-before-it-begins' }
  if (daysBetween(first, last) >= maxSpanDays) return { ok: false, reason: 'too-long' }
  return { ok: true, span: { first, last } }
}

/** By the clock of London: in summer a day begins at 23:00 UTC of the day before. */
export function momentsOf({ first, last }: DaySpan): Moments {
  return { startsAt: midnight(first), endsAt: midnight(addDays(last, 1)) }
}

/** Month by month, the first and the last cut to the span. They leave out no moment of it and share none. */
export function monthsOf({ first, last }: DaySpan): (DaySpan & { month: string })[] {
  const months: (DaySpan & { month: string })[] = []
  for (let from = first; from <= last;) {
    const month = from.slice(0, 7)
    const end = monthSpan(month).last
    months.push({ month, first: from, last: end < last ? end : last })
    from = addDays(end, 1)
  }
  return months
}

function midnight(day: CalendarDay): Date {
  return momentOn(day, '00:00', 'Europe/London')
}

function monthSpan(month: string): DaySpan {
  const first = `${month}-01`
  const next = addDays(first, 31).slice(0, 7)
  return { first, last: addDays(`${next}-01`, -1) }
}

function yearSpan(year: number): DaySpan {
  return { first: `${year}-01-01`, last: `${year}-12-31` }
}
