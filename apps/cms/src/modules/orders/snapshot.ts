import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Quote, QuoteLine } from '@lectern/shared/contract/quote'

/** What an order keeps of the quote it was made from. It is never recomputed. */
export function snapshotOf(quote: Quote) {
  return {
    lines: quote.lines.map(toCheckoutLine),
    totals: quote.totals,
    grossPence: quote.totals.grossPence,
    vatMode: 'per-line',
    summary: quote.lines.map(({ courseTitle, count }) => `${courseTitle} × ${count}`).join(', '),
  }
}

function toCheckoutLine({ placesLeft: _, ...line }: QuoteLine): CheckoutLine {
  return line
}
