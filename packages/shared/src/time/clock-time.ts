import { Temporal } from 'temporal-polyfill'
import type { CalendarDay } from './calendar-day'

/** What a clock on a wall shows, as `HH:MM` from `00:00` to `23:59`. Times in this form sort as text. */
export type ClockTime = string

export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
}

/**
 * The moment at which the clock of a place shows a time on a day. A time that the place skips in spring
 * becomes as much later as it skips; of a time that comes twice in autumn, the first counts:
 * `compatible` in https://tc39.es/proposal-temporal/docs/timezone.html, and what RFC 5545 has calendars do.
 */
export function momentOn(day: CalendarDay, time: ClockTime, timeZone: string): Date {
  const shown = Temporal.PlainDateTime.from(`${day}T${time}`)
  return new Date(
    shown.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds,
  )
}

/** "9.30am", "4pm", "12am" at midnight. */
export function clockText(time: ClockTime): string {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)]
  const hourOfTwelve = hour % 12 === 0 ? 12 : hour % 12
  return `${hourOfTwelve}${minute === '00' ? '' : `.${minute}`}${hour < 12 ? 'am' : 'pm'}`
}
