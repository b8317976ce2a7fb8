import {
  isBankHoliday,
  bankHolidayAreas,
  bankHolidayName,
} from '@lectern/shared/time/bank-holidays'
import { weekdayOf, type CalendarDay } from '@lectern/shared/time/calendar-day'

import { groupedBy } from '@cms/grouped-by'
import type { CalendarAddress } from './address'
import type { DateEntry, Entry } from './entry'

/** One square of the calendar. */
export interface DayShown {
  day: CalendarDay
  /** Of the month before or after. */
  isOutside: boolean
  isToday: boolean
  isWeekend: boolean
  /** "Christmas Day", "St Andrew’s Day (Scotland)"; empty on other days. */
  holiday: string
  entries: Entry[]
}

interface Placed {
  days: readonly CalendarDay[]
  entries: readonly Entry[]
  address: CalendarAddress
  today: CalendarDay
}

/** Each entry on its day, in order of time. */
export function placeEntries({ days, entries, address, today }: Placed): DayShown[] {
  const byDay = groupedBy(entries.filter(isChosenBy(address)).toSorted(byTime), ({ day }) => day)
  return days.map((day) => ({
    day,
    isOutside: address.kind === 'month' && day.slice(0, 7) !== address.day.slice(0, 7),
    isToday: day === today,
    isWeekend: weekdayOf(day) > 5,
    holiday: holidayOn(day),
    entries: byDay.get(day) ?? [],
  }))
}

/** In all of the country, or where else it is one. */
export function holidayOn(day: CalendarDay): string {
  const everywhere = bankHolidayName(day, 'england-and-wales')
  if (everywhere) return everywhere
  const area = bankHolidayAreas.find((each) => isBankHoliday(day, each))
  return area ? `${bankHolidayName(day, area)} (${areaWords[area]})` : ''
}

const areaWords = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

function isChosenBy(address: CalendarAddress): (entry: Entry) => boolean {
  const { course, trainer, place, show } = address
  return (entry) => {
    if (entry.type === 'plan') {
      return !course && !trainer && !place && (show === 'all' || show === 'planned')
    }
    return (
      (!course || entry.courseId === course) &&
      (!trainer || entry.trainerIds.includes(trainer)) &&
      (!place || (place === 'online' ? entry.isOnline : entry.venueId === place)) &&
      isInState(entry, show)
    )
  }
}

function isInState({ state, clashes, short }: DateEntry, show: CalendarAddress['show']): boolean {
  switch (show) {
    case 'all':
      return true
    case 'places-left':
      return state === 'open'
    case 'clash':
      return clashes.length > 0
    case 'short':
      return short !== ''
    case 'planned':
      return false
    case 'full':
    case 'hidden':
    case 'called-off':
      return state === show
  }
}

function byTime(one: Entry, other: Entry): number {
  return one.startsAt.localeCompare(other.startsAt) || nameOf(one).localeCompare(nameOf(other))
}

function nameOf(entry: Entry): string {
  return entry.type === 'date' ? entry.course : entry.title
}
