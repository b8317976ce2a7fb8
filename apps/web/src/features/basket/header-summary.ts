import 'server-only'
import { emptyBasketSummary, type BasketSummary } from '@lectern/shared/basket/summary'
import { unstable_rethrow } from 'next/navigation'
import { CmsRefusedError, CmsUnavailableError } from '../../cms/client'
import { readBasketFigures } from '../../cms/quotes'
import { readCurrentBasket } from './current-basket'

/** What the header of a page made for one visitor says; null when nobody can price the basket now, whatever the reason: the page can do without. */
export async function readHeaderSummary(): Promise<BasketSummary | null> {
  try {
    const { basket, code, organisationLink, running } = await readCurrentBasket()
    if (basket.length === 0) return emptyBasketSummary
    if (running) return running.totals
    return (await readBasketFigures({ basket, code, organisationLink })).summary
  } catch (error) {
    unstable_rethrow(error)
    const isExpected = error instanceof CmsUnavailableError || error instanceof CmsRefusedError
    if (!isExpected) console.error(error)
    return null
  }
}
