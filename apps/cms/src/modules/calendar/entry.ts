import type { CalendarDay } from '@lectern/shared/time/calendar-day'

/** One day of a course date, as it stands in the calendar. */
export interface DateEntry {
  type: 'date'
  /** By the calendar of its place. */
  day: CalendarDay
  /** ISO 8601: what is earlier stands first. */
  startsAt: string
  runId: string
  courseId: string
  /** The date's sheet, or its course's page for those who have no sheet; null where neither is. */
  href: string | null
  course: string
  /** "9:30–16:30", by the clock of its place. */
  hours: string
  /** "day 2 of 2"; empty where there is one. */
  part: string
  /** "Leeds", "Online" */
  town: string
  /** "Leeds, The Wharf", "Online" */
  place: string
  /** `null` online, and while none is decided. */
  venueId: string | null
  isOnline: boolean
  trainerIds: readonly string[]
  trainers: readonly string[]
  state: DateState
  /** "3 left of 12" */
  words: string
  /** "2 more needed, decide by Fri 4 December"; empty where enough people come, or it does not matter. */
  short: string
  /** "5 waiting"; empty where nobody waits for a place. */
  waiting: string
  /** Somebody has said that it goes ahead. */
  isConfirmed: boolean
  /** "Leeds, The Wharf, Loft"; empty online, and while none is decided. */
  room: string
  /** "Vince Hollis", "The Wharf": what another date wants on this day at once, unless it is intended. */
  clashes: readonly string[]
}

/** What will appear, or go, by itself on a day. */
export interface PlanEntry {
  type: 'plan'
  day: CalendarDay
  startsAt: string
  href: string
  title: string
  /** "Post goes live 9:00" */
  words: string
}

export type Entry = DateEntry | PlanEntry

export type DateState = 'open' | 'full' | 'closed' | 'hidden' | 'called-off'

interface Standing {
  status: 'hidden' | 'open' | 'closed' | 'cancelled'
  placesLeft: number
  capacity: number
}

export function stateOf({ status, placesLeft }: Standing): DateState {
  if (status === 'cancelled') return 'called-off'
  if (status === 'hidden') return 'hidden'
  if (placesLeft <= 0) return 'full'
  return status
}

/** "3 left of 12", "Full, 12 of 12", "Hidden, 9 left of 9", "Called off" */
export function stateWords(standing: Standing): string {
  const { placesLeft, capacity } = standing
  const left = `${Math.max(0, placesLeft)} left of ${capacity}`
  switch (stateOf(standing)) {
    case 'called-off':
      return 'Called off'
    case 'full':
      return `Full, ${capacity} of ${capacity}`
    case 'hidden':
      return `Hidden, ${left}`
    case 'closed':
      return `Closed, ${left}`
    case 'open':
      return left
  }
}

/** "9:30": as the desk writes it, in 24 hours. */
export function deskTime(time: string): string {
  return time.replace(/^0/, '')
}
