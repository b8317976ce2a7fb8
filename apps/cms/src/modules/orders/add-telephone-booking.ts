import type { Booker, DelegatesRequest } from '@lectern/shared/contract/checkout-forms'
import type { CheckoutRequest } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { carryOutDecision } from './carry-out-decision'
import { moveOrder } from './change-order'
import { saveBooker, saveDelegates } from './checkout/save-answers'
import { noteEvent } from './events/note-event'
import { loadOrder } from './find-order'
import type { Shop } from './shop'
import { startCheckout, type CheckoutStarted } from './start-checkout'

export interface TelephoneBooking extends Pick<CheckoutRequest, 'attemptKey' | 'lines'> {
  booker: Booker
  delegates: DelegatesRequest
  by: string
}

/**
 * A booking that staff take for a customer, paid for outside this system. It takes its seats like any
 * other, gets its invoice and e-mails, and can be sent twice: the same attempt is one order.
 */
export async function addTelephoneBooking(
  shop: Shop,
  booking: TelephoneBooking,
): Promise<CheckoutStarted> {
  const started = await startCheckout(shop, booking, 'telephone')
  if (!started.started || !holdsSeats(started.order.state)) return started
  await saveBooker(shop, started.order, booking.booker)
  const reread = await loadOrder(shop.payload, started.order.id)
  const { order } = await saveDelegates(shop, reread, booking.delegates)
  return { started: true, order: await place(shop, { order, by: booking.by }) }
}

async function place(shop: Shop, { order, by }: { order: Order; by: string }): Promise<Order> {
  const { payload, now } = shop
  const payment = order.grossPence === 0 ? 'free' : 'offline'
  const changes = { payment, placedAt: now.toISOString() }
  await moveOrder(payload, { order, event: 'book', changes })
  const text = 'Booking taken by telephone'
  await noteEvent(payload, { orderId: order.id, name: 'telephone', text, by, now })
  await carryOutDecision(shop, order.id)
  return loadOrder(payload, order.id)
}
