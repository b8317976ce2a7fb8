import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import type { Basket } from '@lectern/shared/basket/basket'
import { codeLetters, isCode } from '@lectern/shared/discounts/code-letters'
import { abandonCheckout, startCheckout, type Refused } from '../../cms/checkouts'
import { CmsUnavailableError } from '../../cms/client'
import { seeOther } from '../../forms/form-route'
import { readAddressCookie, writeCheckoutCookie } from '../basket/basket-cookies'
import { readCurrentBasket } from '../basket/current-basket'
import { carryAnswersOver } from './carry-answers-over'

interface BasketShown {
  attemptKey: string
  /** Whose price it had. */
  code: string | undefined
}

/**
 * From the basket to the first step. A checkout of this basket that still keeps its places goes on;
 * what stands in the way of a new one is said in the basket, which has its own quote.
 */
export async function checkOut({ attemptKey, code }: BasketShown): Promise<Response> {
  try {
    const { basket, organisationLink, running, last } = await readCurrentBasket()
    if (basket.length === 0) return seeOther(paths.basket)
    if (running && isFor(running.lines, basket)) return seeOther(paths.checkoutOf(running.token))
    if (running) await abandonCheckout(running.token)
    const proof = await readAddressCookie()
    const outcome = await startCheckout(basket, {
      ...{ attemptKey, proof, organisationLink },
      code: codeTyped(code),
    })
    if (outcome.kind === 'refused') return seeOther(basketAfter(outcome))
    if (last && last.token !== outcome.token) await carryAnswersOver(last, outcome.token)
    await writeCheckoutCookie(outcome.token)
    return seeOther(paths.checkoutOf(outcome.token))
  } catch (error) {
    if (error instanceof CmsUnavailableError) return seeOther(paths.basket)
    throw error
  }
}

/** A form may send anything. */
function codeTyped(code = ''): string | undefined {
  return isCode(code) ? codeLetters(code) : undefined
}

function basketAfter({ reason }: Refused): string {
  return reason === 'basket-changed' ? paths.basket : paths.basketSaying(reason)
}

function isFor(lines: Basket, basket: Basket): boolean {
  const countOf = new Map(basket.map(({ runId, count }) => [runId, count]))
  return (
    lines.length === basket.length &&
    lines.every(({ runId, count }) => countOf.get(runId) === count)
  )
}
