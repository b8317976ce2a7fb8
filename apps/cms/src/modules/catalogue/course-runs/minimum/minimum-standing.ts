import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { addDays, calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { momentParts } from '@lectern/shared/time/moment-text'

import type { Said } from '@cms/modules/decisions'

/** How long before its first day a date is decided on, unless it says another day. */
const usualDaysBefore = 14

/** Of a date, what its standing is worked out from. */
export const minimumFields = {
  minimumPlaces: true,
  decideBy: true,
  startsAt: true,
  status: true,
  timeZone: true,
} as const

export type WithMinimum = Pick<CourseRun, keyof typeof minimumFields> & {
  days: readonly { day: CalendarDay }[]
}

/** Whether enough people come for a date to go ahead. */
export type MinimumStanding =
  /** It asks for no minimum, or there is nothing to decide any more. */
  | { is: 'none' }
  | { is: 'confirmed'; said: Said }
  | { is: 'reached'; booked: number; minimum: number }
  | {
      is: 'short'
      booked: number
      minimum: number
      decideBy: CalendarDay
      /** The day has come, or is over. */
      isDue: boolean
    }

interface Counted {
  /** Places that are booked: what is held may lapse. */
  booked: number
  /** That it goes ahead, where somebody has said so. */
  said: Said | undefined
  now: Date
}

/** Nothing follows from it by itself: people decide. */
export function minimumStanding(run: WithMinimum, { booked, said, now }: Counted): MinimumStanding {
  const { minimumPlaces: minimum, status, startsAt, timeZone } = run
  if (status === 'cancelled' || Date.parse(startsAt) <= now.getTime()) return { is: 'none' }
  if (said) return { is: 'confirmed', said }
  if (!minimum) return { is: 'none' }
  if (booked >= minimum) return { is: 'reached', booked, minimum }
  const decideBy = decideByOf(run)
  return { is: 'short', booked, minimum, decideBy, isDue: decideBy <= calendarDayIn(now, timeZone) }
}

/** Its own day, or else 14 days before its first. */
export function decideByOf({
  decideBy,
  days,
}: Pick<WithMinimum, 'decideBy' | 'days'>): CalendarDay {
  return decideBy || addDays(days[0]?.day ?? '', -usualDaysBefore)
}

/** "2 more needed, decide by Fri 4 December" */
export function shortWords({
  booked,
  minimum,
  decideBy,
}: Extract<MinimumStanding, { is: 'short' }>): string {
  return `${minimum - booked} more needed, decide by ${shortDay(decideBy)}`
}

/** Under which name it is kept that a date goes ahead. */
export function aboutGoingAhead(runId: string): string {
  return `goes-ahead/${runId}`
}

function shortDay(calendarDay: CalendarDay): string {
  const { weekday, day, month } = momentParts(`${calendarDay}T00:00:00.000Z`, 'UTC')
  return `${weekday.slice(0, 3)} ${day} ${month}`
}
