import { hourText } from '../../views/moment-text'

interface Period {
  startsAt: string
  endsAt: string
  timeZone: string
}

/** "Tuesday 12 January 2027", "12 to 13 January 2027", "30 January to 1 February 2027". */
export function daysText({ startsAt, endsAt, timeZone }: Period): string {
  const first = dayParts(startsAt, timeZone)
  const last = dayParts(endsAt, timeZone)
  const end = `${last.day} ${last.month} ${last.year}`
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} to ${end}`
  if (first.month !== last.month) return `${first.day} ${first.month} to ${end}`
  if (first.day !== last.day) return `${first.day} to ${end}`
  return `${first.weekday} ${end}`
}

/** "9.30am to 4.30pm"; outside the United Kingdom's time, with its name: "… (Paris time)". */
export function hoursText({ startsAt, endsAt, timeZone }: Period): string {
  const hours = `${hourText(startsAt, timeZone)} to ${hourText(endsAt, timeZone)}`
  return timeZone === 'Europe/London' ? hours : `${hours} (${cityOf(timeZone)} time)`
}

function dayParts(moment: string, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(new Date(moment))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') }
}

function cityOf(timeZone: string) {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}
