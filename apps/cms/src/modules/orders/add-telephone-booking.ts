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
  const started = await startCheckout(shop, booking, { source: 'telephone' })
  if (!started.started || !holdsSeats(started.order.state)) return started
  await saveBooker(shop, started.order, booking.booker)
  const reread = await loadOrder(shop.payload, started.order.id)
  const { order } = await saveDelegates(shop, reread, booking.delegates)
  // Its hold ran out meanwhile: the attempt takes its seats anew.
  if (!(await place(shop, order))) return addTelephoneBooking(shop, booking)
  await noteWhoTookIt(shop, { order, by: booking.by })
  await carryOutDecision(shop, order.id)
  return { started: true, order: await loadOrder(shop.payload, order.id) }
}

/** Only while its seats are held: a payment may book a lapsed order, for it looks for seats first. */
async function place({ payload, now }: Shop, order: Order): Promise<Order | null> {
  if (!holdsSeats(order.state)) return null
  const payment = order.grossPence === 0 ? 'free' : 'offline'
  const changes = { payment, placedAt: now.toISOString() }
  return moveOrder(payload, { order, event: 'book', changes })
}

function noteWhoTookIt(
  { payload, now }: Shop,
  { order, by }: { order: Order; by: string },
): Promise<void> {
  const text = 'Booking taken by telephone'
  return noteEvent(payload, { orderId: order.id, name: 'telephone', text, by, now })
}
