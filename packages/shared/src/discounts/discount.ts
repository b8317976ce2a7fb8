import { placesWords } from '../booking/places-words'
import { formatPence } from '../money/format'
import type { Pence } from '../money/pence'

/** Kinds of discount, in the order in which they are taken off. */
export const discountKinds = ['organisation', 'early-booking', 'several-places', 'code'] as const
export type DiscountKind = (typeof discountKinds)[number]

/** Whole percent of the line from 1 to 100, or an amount for each of its places. */
export type TakenOff = { percent: number } | { pencePerPlace: Pence }

/** What a place costs instead, without VAT; where it costs less already, nothing is taken off. */
export type FixedPrice = { toPencePerPlace: Pence }

/**
 * Something that makes places cheaper for whoever books: agreed with the organisation that books, for `fromPlaces`
 * or more on one date, at least `daysAhead` calendar days before it starts, or with a code that is typed; one that
 * `excludesOthers` stands alone on its line.
 */
export type Discount =
  | { kind: 'organisation'; off: TakenOff | FixedPrice }
  | ({ off: TakenOff } & (
      | { kind: 'early-booking'; daysAhead: number }
      | { kind: 'several-places'; fromPlaces: number }
      | { kind: 'code'; letters: string; excludesOthers: boolean }
    ))

/** "10% for 3 places or more", "£50 a place with the code SPRING-10", "the difference to £500 a place as agreed with …" */
export function discountWords(discount: Discount): string {
  return `${offWords(discount.off)} ${reasonWords(discount)}`
}

function offWords(off: TakenOff | FixedPrice): string {
  if ('percent' in off) return `${off.percent}%`
  if ('pencePerPlace' in off) return `${formatPence(off.pencePerPlace, 'unit-price')} a place`
  return `the difference to ${formatPence(off.toPencePerPlace, 'unit-price')} a place`
}

function reasonWords(discount: Discount): string {
  switch (discount.kind) {
    case 'organisation':
      return 'as agreed with your organisation'
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
