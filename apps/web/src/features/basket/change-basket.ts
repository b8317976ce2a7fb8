import 'server-only'
import type { Basket, BasketChangeOutcome } from '@lectern/shared/basket/basket'
import type { SeenLine } from '@lectern/shared/basket/changes'
import { CmsUnavailableError } from '../../cms/client'
import { abandonCheckout } from '../../cms/checkouts'
import { readBasketFigures } from '../../cms/quotes'
import { seeOther } from '../../forms/form-route'
import { paths } from '../../paths'
import { forgetCheckout, readBasketCookies, writeBasketCookies } from './basket-cookies'
import { isBought, readCurrentBasket, type CurrentBasket } from './current-basket'

/** Changes the basket as a form asked, and leads to it; a refusal is explained there. */
export async function changeBasket(
  change: (basket: Basket) => BasketChangeOutcome,
): Promise<Response> {
  const { basket, seen, running, last } = await currentUnlessUnavailable()
  const outcome = change(basket)
  if (outcome.kind === 'refused') return seeOther(paths.basketSaying(outcome.reason))
  // Its places would stand in the way of the new basket: they look taken, by nobody else.
  if (running) await giveBack(running.token)
  if (last && isBought(last)) await forgetCheckout()
  await keepBasket(outcome.basket, (line) => seen.find(({ runId }) => runId === line.runId) ?? line)
  return seeOther(paths.basket)
}

/** The visitor has read what changed: from now on, what the CMS says today is what was seen. */
export async function acknowledgeChanges(): Promise<Response> {
  const { basket } = await readBasketCookies()
  await keepBasket(basket, (line) => line)
  return seeOther(paths.basket)
}

/** Without the CMS nobody knows about orders; what was chosen is kept all the same. */
async function currentUnlessUnavailable(): Promise<CurrentBasket> {
  try {
    return await readCurrentBasket()
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return { ...(await readBasketCookies()), running: null, last: null }
  }
}

async function giveBack(token: string) {
  try {
    await abandonCheckout(token)
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
  }
}

/**
 * `remember` decides what counts as seen of a line. A change elsewhere in the basket must not be
 * taken for seen just because this line was added.
 */
async function keepBasket(basket: Basket, remember: (line: SeenLine) => SeenLine) {
  try {
    const { summary, lines } = await readBasketFigures(basket)
    await writeBasketCookies({ basket, summary, seen: lines.map(remember) })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    await writeBasketCookies({ basket })
  }
}
