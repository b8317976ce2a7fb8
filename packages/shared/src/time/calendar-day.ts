/** A day without a time, as `YYYY-MM-DD`. Days in this form sort as text. */
export type CalendarDay = string

/**
 * The day on which a moment falls in a time zone: 23:30 UTC on 30 June is 1 July in London.
 * Tax points and rates go by the day in the United Kingdom.
 */
export function calendarDayIn(moment: Date, timeZone = 'Europe/London'): CalendarDay {
  const parts = dayFormatIn(timeZone).formatToParts(moment)
  const part = (type: 'year' | 'month' | 'day') =>
    parts.find((candidate) => candidate.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** Making one takes a hundred times as long as using it, and a basket's price needs several days. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

function dayFormatIn(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  dayFormats.set(timeZone, made)
  return made
}

/** So many days later; earlier, if `days` is negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const moment = new Date(`${day}T00:00:00.000Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** Whether something names a day that there is: `2027-02-29` does not. */
export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d\d-\d\d$/.test(value)) return false
  return !Number.isNaN(Date.parse(value)) && addDays(value, 0) === value
}

/** 1 on a Monday to 7 on a Sunday, as ISO 8601 counts. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7
}

export function daysBetween(first: CalendarDay, last: CalendarDay): number {
  const milliseconds = Date.parse(`${last}T00:00:00.000Z`) - Date.parse(`${first}T00:00:00.000Z`)
  return Math.round(milliseconds / (24 * 60 * 60_000))
}

/** In London midnight is 00:00 or 01:00 of UTC's day, so the day ends at 24:00 or 23:00 UTC. */
export function endOfDayInLondon(day: CalendarDay): Date {
  const winterEnd = new Date(`${day}T23:59:59.999Z`)
  if (calendarDayIn(winterEnd) === day) return winterEnd
  return new Date(winterEnd.getTime() - 60 * 60_000)
}
