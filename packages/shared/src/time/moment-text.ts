import { clockText, type ClockTime } from './clock-time'

const london = 'Europe/London'

/**
 * "12 April 2019": a day of the past, such as when something was written or ordered. In London a calendar
 * day, `2019-04-12`, may stand for its own beginning.
 */
export function dateText(moment: string, timeZone = london): string {
  const { day, month, year } = momentParts(moment, timeZone)
  return `${day} ${month} ${year}`
}

/** "Tuesday 1 December 2026": a day that somebody has to come or do something; a calendar day as well. */
export function weekdayText(moment: string, timeZone = london): string {
  return `${momentParts(moment, timeZone).weekday} ${dateText(moment, timeZone)}`
}

/** `2027-03` is "March 2027". */
export function monthText(month: string): string {
  const { month: name, year } = momentParts(`${month}-01T12:00:00Z`, london)
  return `${name} ${year}`
}

/** "9.30am", "4pm", "12am" at midnight. */
export function hourText(moment: string, timeZone = london): string {
  return clockText(clockTimeIn(moment, timeZone))
}

/** "Tuesday 12 January 2027 at 9.30am", by the clock of the place. */
export function momentText(moment: string, timeZone = london): string {
  return `${weekdayText(moment, timeZone)} at ${hourText(moment, timeZone)}${zoneText(timeZone)}`
}

/**
 * Until when something can be done, to follow "until": "Tuesday 12 January 2027 at 9.30am" or, for a
 * day's last moment, which nobody calls 11.59pm, "the end of Tuesday 15 December 2026".
 */
export function deadlineText(moment: string, timeZone = london): string {
  const { hour, minute } = momentParts(moment, timeZone)
  const isEndOfDay = hour === 23 && minute === 59
  return isEndOfDay ? `the end of ${weekdayText(moment, timeZone)}` : momentText(moment, timeZone)
}

/** " (Paris time)", or nothing: everybody in the country takes London time for granted. */
export function zoneText(timeZone: string): string {
  if (timeZone === london) return ''
  return ` (${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time)`
}

/** What the clock of a place shows at a moment. */
export function clockTimeIn(moment: string | Date, timeZone = london): ClockTime {
  const { hour, minute } = momentParts(moment, timeZone)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

export interface MomentParts {
  weekday: string
  day: string
  month: string
  year: string
  hour: number
  minute: number
}

/** What calendar and clock of a place show at a moment. */
export function momentParts(moment: string | Date, timeZone: string): MomentParts {
  const parts = formatIn(timeZone).formatToParts(new Date(moment))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  }
}

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, made)
  return made
}
