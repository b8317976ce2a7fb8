import {
  calendarDayIn,
  daysBetween,
  endOfDayInLondon,
  type CalendarDay,
} from '../time/calendar-day'

/** How an offer in writing stands. What was sent never changes: another version takes its place. */
export const offerStates = ['draft', 'sent', 'accepted', 'declined', 'lapsed', 'withdrawn'] as const
export type OfferState = (typeof offerStates)[number]

/** In days: what lapses so soon is told to staff. */
const soonDays = 3

interface Standing {
  state: OfferState
  validUntil: CalendarDay
}

/**
 * How it stands at a moment, whether or not it was written down yet: an offer is good until the end of its last
 * day by London's clock. Until 31 March: accepted at 23:59 it is an order, a minute later it has lapsed.
 */
export function offerStateAt({ state, validUntil }: Standing, now: Date): OfferState {
  return state === 'sent' && now > endOfDayInLondon(validUntil) ? 'lapsed' : state
}

export function lapsesSoon(offer: Standing, now: Date): boolean {
  if (offerStateAt(offer, now) !== 'sent') return false
  return daysBetween(calendarDayIn(now), offer.validUntil) <= soonDays
}

/** Until when its places are held, by the day that staff chose, and never longer than it is good. */
export function heldUntil(of: { validUntil: CalendarDay; holdUntil?: CalendarDay | null }): Date {
  const { validUntil, holdUntil } = of
  return endOfDayInLondon(holdUntil && holdUntil < validUntil ? holdUntil : validUntil)
}
