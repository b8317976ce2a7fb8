import { zeroPence, type Pence } from '../money/pence'

/** What the header shows. `count` is places. */
export interface BasketSummary {
  grossPence: Pence
  count: number
}

export const emptyBasketSummary: BasketSummary = { grossPence: zeroPence, count: 0 }

/** As the summary cookie holds it, `<grossPence>.<count>`: £1,528.80 for 2 places is "152880.2". */
export function serialiseBasketSummary(summary: BasketSummary): string {
  return `${summary.grossPence}.${summary.count}`
}
