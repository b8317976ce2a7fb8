import 'server-only'
import type { Additions } from '@lectern/shared/basket/additions'
import { emptyBasket, type Basket } from '@lectern/shared/basket/basket'
import type { SeenLine } from '@lectern/shared/basket/changes'
import { holdsSeats, isPlacedState } from '@lectern/shared/orders/order-state'
import { cache } from 'react'
import { readCheckout } from '../../cms/checkouts'
import type { CheckoutView } from '../../views/checkout'
import { readBasketCookies } from './basket-cookies'

export interface CurrentBasket {
  basket: Basket
  seen: SeenLine[]
  /** What pressing "Book" added last. */
  additions: Additions
  /** A code that was typed and held. */
  code: string | undefined
  /** Of the organisation that is booked for. */
  organisationLink: string | undefined
  /** The checkout that this basket went to, while it keeps its places. */
  running: CheckoutView | null
  /** The last checkout, whatever became of it: its answers serve the next one. */
  last: CheckoutView | null
}

/**
 * The basket, seen together with the order that was begun with it: once that is booked, the basket
 * has been bought and is empty, though no page could take the cookie away.
 */
export const readCurrentBasket = cache(async (): Promise<CurrentBasket> => {
  const { checkoutToken, ...kept } = await readBasketCookies()
  const { basket, code } = kept
  const last = checkoutToken ? await readCheckout(checkoutToken) : null
  if (!last) return { ...kept, running: null, last: null }
  return {
    ...kept,
    basket: isBought(last) ? emptyBasket : basket,
    code: isBought(last) ? undefined : code,
    running: holdsSeats(last.state) ? last : null,
    last,
  }
})

/** A bought basket is done with; one whose checkout came to nothing lends its answers to the next. */
export function isBought({ state }: CheckoutView): boolean {
  return isPlacedState(state)
}
