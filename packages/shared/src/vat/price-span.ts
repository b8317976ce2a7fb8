import type { Pence } from '../money/pence'

/** The lowest and the highest of several prices for one place; equal where there is one price. */
export interface PriceSpan {
  lowestNetPence: Pence
  highestNetPence: Pence
}

/**
 * What a headline may say of a course's price: between which prices its dates that can be booked lie.
 * Dates at £475 and £500 make a span that is told as "From £475 + VAT"; dates that are hidden, full,
 * closed or past are not on offer and count for nothing. Without any date on offer it is the course's
 * own price, which is what the next one will cost.
 */
export function priceSpan(course: {
  ownNetPence: Pence
  /** Of each date that can be booked; null for one without a price of its own. */
  datesNetPence: readonly (Pence | null)[]
}): PriceSpan {
  const { ownNetPence, datesNetPence } = course
  const prices = datesNetPence.map((netPence) => netPence ?? ownNetPence)
  const [first = ownNetPence, ...others] = prices.toSorted((a, b) => a - b)
  return { lowestNetPence: first, highestNetPence: others.at(-1) ?? first }
}
