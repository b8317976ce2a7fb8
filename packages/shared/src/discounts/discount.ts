import { placesWords } from '../booking/places-words'
import { formatPence } from '../money/format'
import type { Pence } from '../money/pence'

/** Kinds of discount, in the order in which they are taken off. */
export const discountKinds = ['early-booking', 'several-places'] as const
export type DiscountKind = (typeof discountKinds)[number]

/** Whole percent of the line from 1 to 100, or an amount for each of its places. */
export type TakenOff = { percent: number } | { pencePerPlace: Pence }

/**
 * Something that makes places cheaper for whoever books: `fromPlaces` or more on one date, or at least
 * `daysAhead` calendar days before it starts.
 */
export type Discount = { off: TakenOff } & (
  { kind: 'early-booking'; daysAhead: number } | { kind: 'several-places'; fromPlaces: number }
)

/** "10% for 3 places or more", "£50 a place for booking at least 30 days ahead" */
export function discountWords(discount: Discount): string {
  return `${offWords(discount.off)} for ${reasonWords(discount)}`
}

function offWords(off: TakenOff): string {
  return 'percent' in off
    ? `${off.percent}%`
    : `${formatPence(off.pencePerPlace, 'unit-price')} a place`
}

function reasonWords(discount: Discount): string {
  switch (discount.kind) {
    case 'early-booking':
      return `booking at least ${discount.daysAhead === 1 ? '1 day' : `${discount.daysAhead} days`} ahead`
    case 'several-places':
      return `${placesWords(discount.fromPlaces)} or more`
    default:
      return discount satisfies never
  }
}
