import type { Checkout } from '@lectern/shared/contract/checkout'
import type { PlacedOrder } from '@lectern/shared/contract/placed-order'
import type { PricedLine, PricedTotals } from './basket'

/** An order while it is being made, its lines and totals in words. */
export type CheckoutView = Omit<Checkout, 'lines' | 'totals'> & {
  lines: PricedLine[]
  totals: PricedTotals
}

export type PlacedOrderView = Omit<PlacedOrder, 'lines' | 'totals'> & {
  lines: PricedLine[]
  totals: PricedTotals
}
