import { formatPence } from '../money/format'
import type { Pence } from '../money/pence'
import type { GivenDiscount } from './discount-line'

interface PricedPlaces {
  unitNetPence: Pence
  vatRateBasisPoints: number
  /** Absent on what was ordered without. */
  discounts?: readonly Pick<GivenDiscount, 'words' | 'netPence'>[] | undefined
}

/**
 * How a line's net comes about where it is not its price times its places; `null` where it is. The same
 * words in the basket, on the order, and on its invoice: "£637 a place before VAT, less 10% for 3 places
 * or more (£191.10)".
 */
export function discountSentence(line: PricedPlaces): string | null {
  const { unitNetPence, vatRateBasisPoints, discounts = [] } = line
  if (discounts.length === 0) return null
  const beforeVat = vatRateBasisPoints > 0 ? ' before VAT' : ''
  return `${formatPence(unitNetPence, 'unit-price')} a place${beforeVat}, less ${discounts.map(oneOf).join(' and ')}`
}

function oneOf({ words, netPence }: Pick<GivenDiscount, 'words' | 'netPence'>): string {
  return `${words} (${formatPence(netPence, 'total')})`
}
