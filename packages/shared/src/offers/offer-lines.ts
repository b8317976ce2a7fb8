import { priceLines, type BasketTotals, type UnpricedLine } from '../basket/totals'
import type { Pence } from '../money/pence'
import type { VatSplit } from '../vat/vat'

/** Net of VAT: for each place, or for all of them together, however many of them come. */
export const offerPriceKinds = ['each', 'group'] as const
export type OfferPriceKind = (typeof offerPriceKinds)[number]

interface AgreedLine extends Pick<UnpricedLine, 'count' | 'vatCategory' | 'vatRateBasisPoints'> {
  unitNetPence: Pence
  priced: OfferPriceKind
}

type ForGroup = Pick<UnpricedLine, 'isForGroup'>

/**
 * What an offer comes to, line by line: VAT is rounded on each line, as in a basket. Two places at £600.00 and up
 * to twelve people for £2,400.00, at 20 %: £1,200.00 + £240.00, £2,400.00 + £480.00, £4,320.00 in all.
 */
export function priceOffer<Line extends AgreedLine>(
  lines: readonly Line[],
): { lines: (Omit<Line, 'priced'> & ForGroup & VatSplit)[]; totals: BasketTotals } {
  return priceLines(
    lines.map(({ priced, ...line }) => ({
      ...line,
      ...(priced === 'group' && { isForGroup: true as const }),
    })),
  )
}
