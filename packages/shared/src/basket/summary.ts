import { pence, zeroPence, type Pence } from '../money/pence'

/** What the header shows. `count` is places. */
export interface BasketSummary {
  grossPence: Pence
  count: number
}

export const emptyBasketSummary: BasketSummary = { grossPence: zeroPence, count: 0 }

/** Reads the summary cookie, `<grossPence>.<count>`; anything else is an empty basket. */
export function parseBasketSummary(cookieText: string | undefined): BasketSummary {
  const [, grossDigits, countDigits] = /^(\d{1,12})\.(\d{1,4})$/.exec(cookieText ?? '') ?? []
  if (grossDigits === undefined || countDigits === undefined) {
    return emptyBasketSummary
  }
  return { grossPence: pence(Number(grossDigits)), count: Number(countDigits) }
}

/** £1,528.80 for 2 places is "152880.2". */
export function serialiseBasketSummary(summary: BasketSummary): string {
  return `${summary.grossPence}.${summary.count}`
}
