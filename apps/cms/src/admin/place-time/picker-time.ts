import { Temporal } from 'temporal-polyfill'

/**
 * A date picker draws the clock of the computer it runs on. To have it draw the clock of a place, it is
 * given another moment: the one at which the computer's clock shows what the place's clock shows.
 */

/** For the picker: 9.30am in the place becomes 9.30am on this computer's clock. */
export function toPickerTime(moment: Date, timeZone: string): Date {
  const { year, month, day, hour, minute, second } = clockIn(moment, timeZone)
  return new Date(year, month - 1, day, hour, minute, second)
}

/**
 * From the picker: what this computer's clock shows, as a moment in the place. A time that the place
 * skips in spring becomes one hour later; of a time that comes twice in autumn, the first counts.
 */
export function fromPickerTime(drawn: Date, timeZone: string): Date {
  const clock = Temporal.PlainDateTime.from({
    year: drawn.getFullYear(),
    month: drawn.getMonth() + 1,
    day: drawn.getDate(),
    hour: drawn.getHours(),
    minute: drawn.getMinutes(),
    second: drawn.getSeconds(),
  })
  return new Date(
    clock.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds,
  )
}

/** The moment at which the clock of another place shows the same. */
export function sameClockIn(moment: Date, { from, to }: { from: string; to: string }): Date {
  return fromPickerTime(toPickerTime(moment, from), to)
}

/** A day without a time is stored as its noon in UTC, which is the same day at every place offered. */
export function toPickerDay(moment: Date, timeZone: string): Date {
  const { year, month, day } = clockIn(moment, timeZone)
  return new Date(year, month - 1, day, 12)
}

/** Payload's picker hands out noon in UTC of the day that was chosen. */
export function fromPickerDay(picked: Date): Date {
  return new Date(Date.UTC(picked.getUTCFullYear(), picked.getUTCMonth(), picked.getUTCDate(), 12))
}

function clockIn(moment: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone)
}
