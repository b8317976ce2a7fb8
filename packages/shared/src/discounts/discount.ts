import { placesWords } from '../booking/places-words'
import { formatPence } from '../money/format'
import type { Pence } from '../money/pence'

/** Kinds of discount, in the order in which they are taken off. */
export const discountKinds = ['early-booking', 'several-places', 'code'] as const
export type DiscountKind = (typeof discountKinds)[number]

/** Whole percent of the line from 1 to 100, or an amount for each of its places. */
export type TakenOff = { percent: number } | { pencePerPlace: Pence }

/**
 * Something that makes places cheaper for whoever books: `fromPlaces` or more on one date, at least
 * `daysAhead` calendar days before it starts, or with a code that is typed; one that `excludesOthers` stands
 * alone on its line.
 */
export type Discount = { off: TakenOff } & (
  | { kind: 'early-booking'; daysAhead: number }
  | { kind: 'several-places'; fromPlaces: number }
  | { kind: 'code'; letters: string; excludesOthers: boolean }
)

/** "10% for 3 places or more", "£50 a place with the code SPRING-10" */
export function discountWords(discount: Discount): string {
  return `${offWords(discount.off)} ${reasonWords(discount)}`
}

function offWords(off: TakenOff): string {
  return 'percent' in off
    ? `${off.percent}%`
    : `${formatPence(off.pencePerPlace, 'unit-price')} a place`
}

function reasonWords(discount: Discount): string {
  switch (discount.kind) {
    case 'early-booking':
      return `for booking at least ${discount.daysAhead === 1 ? '1 day' : `${discount.daysAhead} days`} ahead`
    case 'several-places':
      return `for ${placesWords(discount.fromPlaces)} or more`
    case 'code':
      return `with the code ${discount.letters}`
    default:
      return discount satisfies never
  }
}
