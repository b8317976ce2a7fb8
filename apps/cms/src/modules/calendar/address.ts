import {
  addDays,
  daysBetween,
  isCalendarDay,
  weekdayOf,
  type CalendarDay,
} from '@lectern/shared/time/calendar-day'
import { momentParts } from '@lectern/shared/time/moment-text'

export const calendarKinds = ['month', 'week', 'list', 'trainer', 'room'] as const
export const shownStates = [
  ...(['all', 'places-left', 'full', 'clash', 'short', 'hidden', 'called-off', 'planned'] as const),
] as const

/** What the calendar shows. All of it stands in the address, so that it can be kept, sent and gone back to. */
export interface CalendarAddress {
  kind: (typeof calendarKinds)[number]
  /** In the month or the week that is shown. */
  day: CalendarDay
  /** Ids; empty is all. */
  course: string
  trainer: string
  /** The id of a venue, or `online`; empty is all. */
  place: string
  show: (typeof shownStates)[number]
}

type Search = Readonly<Record<string, string | string[] | undefined>>

/** What cannot be read is as if it were not there. */
export function readAddress(search: Search, today: CalendarDay): CalendarAddress {
  const text = (name: string) => [search[name]].flat()[0] ?? ''
  const day = text('day')
  return {
    kind: calendarKinds.find((kind) => kind === text('view')) ?? 'month',
    day: isCalendarDay(day) ? day : today,
    course: text('course'),
    trainer: text('trainer'),
    place: text('place'),
    show: shownStates.find((state) => state === text('show')) ?? 'all',
  }
}

export function hrefOf({ kind, day, course, trainer, place, show }: CalendarAddress): string {
  const query = new URLSearchParams({
    ...(kind !== 'month' && { view: kind }),
    day,
    ...(course && { course }),
    ...(trainer && { trainer }),
    ...(place && { place }),
    ...(show !== 'all' && { show }),
  })
  return `/admin/calendar?${query}`
}

export function isFiltered({ course, trainer, place, show }: CalendarAddress): boolean {
  return Boolean(course || trainer || place) || show !== 'all'
}

/** So many months, or weeks, later; earlier, if `steps` is negative. */
export function moved(address: CalendarAddress, steps: number): CalendarAddress {
  const { kind, day } = address
  return { ...address, day: kind === 'week' ? addDays(day, 7 * steps) : monthLater(day, steps) }
}

/**
 * Every day that is shown: whole weeks from Monday to Sunday, so that a month begins and ends with days of
 * its neighbours; a list, also one by trainer or room, has the days of the month alone.
 */
export function daysShown({ kind, day }: CalendarAddress): CalendarDay[] {
  if (kind === 'week') return daysFrom(mondayOf(day), 7)
  const first = `${day.slice(0, 8)}01`
  const last = addDays(monthLater(day, 1), -1)
  if (kind !== 'month') return daysFrom(first, daysBetween(first, last) + 1)
  const monday = mondayOf(first)
  return daysFrom(monday, Math.ceil((daysBetween(monday, last) + 1) / 7) * 7)
}

/** "December 2026", "7 to 13 December 2026", "28 December 2026 to 3 January 2027" */
export function titleOf(address: CalendarAddress): string {
  if (address.kind !== 'week') {
    const { month, year } = partsOf(address.day)
    return `${month} ${year}`
  }
  const monday = mondayOf(address.day)
  const [first, last] = [partsOf(monday), partsOf(addDays(monday, 6))]
  const year = first.year === last.year ? '' : ` ${first.year}`
  const month = first.month === last.month && !year ? '' : ` ${first.month}`
  return `${first.day}${month}${year} to ${last.day} ${last.month} ${last.year}`
}

/** Its first day. */
function monthLater(day: CalendarDay, steps: number): CalendarDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + steps
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return `${year}-${String(month).padStart(2, '0')}-01`
}

function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - weekdayOf(day))
}

function daysFrom(first: CalendarDay, count: number): CalendarDay[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index))
}

function partsOf(day: CalendarDay) {
  return momentParts(`${day}T00:00:00.000Z`, 'UTC')
}
