import type { OfferPage } from '@lectern/shared/contract/offers'

import type { PricedLine, PricedTotals } from './basket'

/** An offer in writing, for whoever was sent it. */
export type OfferView = Omit<OfferPage, 'lines' | 'totals'> & {
  lines: PricedLine[]
  totals: PricedTotals
}
