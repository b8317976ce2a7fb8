import { addPence, subtractPence, zeroPence, type Pence } from '../money/pence'
import type { GivenDiscount } from './discount-line'

interface DiscountedLine {
  netPence: Pence
  /** Absent on what was ordered without. */
  discounts?: readonly Pick<GivenDiscount, 'words' | 'netPence'>[] | undefined
}

/**
 * A line as figures that add up to its net, one below the other: its places at their price, then what is
 * taken off. "Coaching × 3" £1,911.00, "Less 10% for 3 places or more" −£191.10.
 */
export function discountFigures(
  label: string,
  { netPence, discounts = [] }: DiscountedLine,
): { label: string; netPence: Pence }[] {
  return [
    { label, netPence: addPence(netPence, ...discounts.map((given) => given.netPence)) },
    ...discounts.map((given) => ({
      label: `Less ${given.words}`,
      netPence: subtractPence(zeroPence, given.netPence),
    })),
  ]
}
