const dayMilliseconds = 24 * 60 * 60 * 1000

const weekdays = { monday: 0, tuesday: 1, wednesday: 2, thursday: 3, friday: 4 } as const

export interface CalendarPlace {
  /** Weeks from the one that contains `now`. */
  weeks: number
  weekday: keyof typeof weekdays
  /** Clock times in London, `HH:MM`: of the first day's beginning and of the last day's end. */
  from: string
  until: string
  days: number
}

/** When a course date begins and ends. One that falls into the Christmas break moves on until it does not. */
export function toMoments(place: CalendarPlace, now: Date): { startsAt: string; endsAt: string } {
  const first = addDays(mondayOf(now), place.weeks * 7 + weekdays[place.weekday])
  const last = addDays(first, Math.max(1, Math.ceil(place.days)) - 1)
  if (isChristmasBreak(first) || isChristmasBreak(last)) {
    return toMoments({ ...place, weeks: place.weeks + 1 }, now)
  }
  return { startsAt: londonTime(first, place.from), endsAt: londonTime(last, place.until) }
}

/** A moment so many days before `now`, at a clock time in London. */
export function daysBefore(now: Date, days: number, time = '09:00'): string {
  return londonTime(addDays(dayOf(now), -days), time)
}

/** The moment at which London's clocks show this time on this day, in summer and in winter. */
export function londonTime(day: string, time: string): string {
  const asUtc = new Date(`${day}T${time}:00.000Z`)
  return new Date(asUtc.getTime() - londonOffsetMilliseconds(asUtc)).toISOString()
}

function londonOffsetMilliseconds(moment: Date): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment)
  return new Date(`${shown.replace(' ', 'T')}.000Z`).getTime() - moment.getTime()
}

function mondayOf(now: Date): string {
  const day = dayOf(now)
  const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -sinceMonday)
}

/** The calendar day in London, `YYYY-MM-DD`. */
function dayOf(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(now)
}

function addDays(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00.000Z`).getTime()
  return new Date(noon + days * dayMilliseconds).toISOString().slice(0, 10)
}

function isChristmasBreak(day: string): boolean {
  const monthAndDay = day.slice(5)
  return monthAndDay >= '12-21' || monthAndDay <= '01-02'
}
