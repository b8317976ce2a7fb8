import { paths } from '@lectern/shared/addresses/paths'
import type { PaymentStart } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { currentEnv } from '../../env'
import { Refusal } from '../../http/refusal'
import { tokenOf } from '../orders'
import type { PaymentStarted } from './start-payment'

/**
 * Where "Book" leads, in an order that still keeps its places; one that is booked already to its page.
 *
 * @throws Refusal where it came to nothing.
 */
export async function answerStarted(
  order: Order,
  start: () => Promise<PaymentStarted>,
): Promise<PaymentStart> {
  if (order.state === 'lapsed') throw new Refusal('hold-lapsed')
  if (order.state === 'abandoned') throw new Refusal('checkout-over')
  const confirmation = {
    kind: 'confirmation' as const,
    redirectTo: currentEnv().WEB_URL + paths.order(tokenOf(order)),
  }
  if (!holdsSeats(order.state)) return confirmation
  const started = await start()
  if (started.outcome === 'payment') return { kind: 'payment', redirectTo: started.url }
  if (started.outcome === 'placed') return confirmation
  throw new Refusal(started.outcome)
}
