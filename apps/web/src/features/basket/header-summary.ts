import 'server-only'
import { emptyBasketSummary, type BasketSummary } from '@lectern/shared/basket/summary'
import { CmsRefusedError, CmsUnavailableError } from '../../cms/client'
import { readBasketFigures } from '../../cms/quotes'
import { readCurrentBasket } from './current-basket'

/** What the header of a page made for one visitor says; null when nobody can price the basket now. */
export async function readHeaderSummary(): Promise<BasketSummary | null> {
  try {
    const { basket, running } = await readCurrentBasket()
    if (basket.length === 0) return emptyBasketSummary
    if (running) return running.totals
    return (await readBasketFigures(basket)).summary
  } catch (error) {
    if (error instanceof CmsUnavailableError || error instanceof CmsRefusedError) return null
    throw error
  }
}
