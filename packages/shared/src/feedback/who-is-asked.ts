import { addDays, type CalendarDay } from '../time/calendar-day'
import { momentOn } from '../time/clock-time'

/** One line of a register: somebody's place on one day. */
export interface RegisterTick {
  bookingId: string
  isPresent: boolean
}

/**
 * Whether somebody was on a date, as far as its register says. Whoever was ticked on any of its days was. Where
 * nobody at all was ticked as here, the register was not kept: then everybody was who is not ticked as away.
 */
export function wasThere(ticks: readonly RegisterTick[], bookingId: string): boolean {
  const own = ticks.filter((tick) => tick.bookingId === bookingId)
  const isKept = ticks.some(({ isPresent }) => isPresent)
  return isKept ? own.some(({ isPresent }) => isPresent) : own.length === 0
}

/** From when on a date's people are asked: nine in the morning of the day after its last, where it took place. */
export function askedFrom(lastDay: CalendarDay, timeZone: string): Date {
  return momentOn(addDays(lastDay, 1), '09:00', timeZone)
}

/** Nobody is asked about what was longer ago, so that switching it on writes to nobody about last year. */
export const askedForDays = 7

/** For so long after the letter its link takes an answer. */
export const answeredForDays = 60

const dayMs = 24 * 60 * 60_000

/** Whether a date's people are asked at this moment. */
export function isTimeToAsk(
  { lastDay, timeZone }: { lastDay: CalendarDay; timeZone: string },
  now: Date,
): boolean {
  const sinceMs = now.getTime() - askedFrom(lastDay, timeZone).getTime()
  return sinceMs >= 0 && sinceMs < askedForDays * dayMs
}

/** Until when the link of a letter takes an answer. */
export function answeredUntil(askedAt: Date): Date {
  return new Date(askedAt.getTime() + answeredForDays * dayMs)
}
