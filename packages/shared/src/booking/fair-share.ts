/**
 * How much of what is on sale may be kept without being paid for. Three requests of a stranger must not
 * empty the calendar; a family, an office behind one address and a group of twelve must get their places.
 */

/** Unpaid at one moment. Many people of an office share one address of the network. */
export const maxOpenOrders = 20

/** Places on all dates together, unpaid at one moment. */
export const maxPlacesHeld = 40

/** A family can always be kept together. */
const alwaysAllowedOnDate = 4

/** Hoarding counts back so far. */
export const lingeringHours = 2

/** Whoever pays is done with it sooner. */
const lingersAfterMinutes = 10

/** Kept for less than this and given up: somebody looked, and nobody had to wait. */
const shortlyHeldMinutes = 1

export interface Held {
  orders: number
  places: number
}

/** What a visitor, or an e-mail address that answered, is refused because of everything it keeps already. */
export type HolderRefusal = 'too-many-checkouts' | 'too-many-places-held'

/** `others` are the holder's other unpaid orders. 38 places and 3 more are too many; 40 are not. */
export function holderRefusal(others: Held, asked: { places: number }): HolderRefusal | null {
  if (others.orders + 1 > maxOpenOrders) return 'too-many-checkouts'
  if (others.places + asked.places > maxPlacesHeld) return 'too-many-places-held'
  return null
}

/**
 * Places on one date that one visitor can keep before an e-mail address has answered: half of those that
 * are not sold, rounded up, but four in any case. 6 of 12, 4 of 5, 7 of 13.
 */
export function placesForStranger({ unsold }: { unsold: number }): number {
  return Math.max(alwaysAllowedOnDate, Math.ceil(unsold / 2))
}

/**
 * Places on one date that all strangers together can keep, once somebody hoards there: half of those
 * that are not sold, rounded down. The others are for whoever has confirmed an e-mail address.
 */
export function placesForStrangersTogether({ unsold }: { unsold: number }): number {
  return Math.floor(unsold / 2)
}

/** Half of the date has been kept for long, or was given back, and nobody has paid. */
export function isHoarded({ unsold, lingering }: { unsold: number; lingering: number }): boolean {
  return unsold > 0 && lingering >= Math.max(alwaysAllowedOnDate, Math.ceil(unsold / 2))
}

/** Places that strangers keep or kept on one date, for an order that is not paid for. */
export interface StrangersHold {
  seats: number
  heldAt: Date
  /** `null` while they are kept. */
  releasedAt: Date | null
}

/** Places that were kept for long without being paid for, in the last two hours. */
export function lingeringPlaces(holds: readonly StrangersHold[], now: Date): number {
  return holds.filter((hold) => lingers(hold, now)).reduce((sum, { seats }) => sum + seats, 0)
}

function lingers({ heldAt, releasedAt }: StrangersHold, now: Date): boolean {
  if (releasedAt === null) return minutesBetween(heldAt, now) >= lingersAfterMinutes
  const isRecent = minutesBetween(releasedAt, now) <= lingeringHours * 60
  return isRecent && minutesBetween(heldAt, releasedAt) >= shortlyHeldMinutes
}

function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 60_000
}
