import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import { holdsSeats, transition, type OrderEvent } from '@lectern/shared/orders/order-state'

import { claim } from '../../database/claim'
import type { StripeGateway } from '../../stripe'
import { holdSeats } from '../booking'
import { carryOutDecision } from './carry-out-decision'
import { moveOrder } from './change-order'
import { loadOrder } from './find-order'
import { contentOf } from './order-content'
import { openPayment } from './payments/open-payment'
import { recordSession, type SessionRecorded } from './payments/record-session'
import { planPaymentRefund } from './refunds/plan-refund'
import type { Shop } from './shop'

/**
 * Brings an order to where its payment says it belongs. Webhook, return page and sweep all call
 * this, as often as they like and all at once: what Stripe says now decides, and each step happens once.
 */
export async function settlePayment(shop: Shop, payment: Payment): Promise<SessionRecorded> {
  const recorded = await askStripe(shop, payment)
  if (recorded === 'undecided' || recorded === 'expired') return recorded
  const { payload } = shop
  const paid = await payload.db.findOne<Payment>({
    collection: 'payments',
    where: { id: { equals: payment.id } },
  })
  if (paid) await decideOrder(shop, paid)
  return recorded
}

async function askStripe(shop: Shop, payment: Payment): Promise<SessionRecorded> {
  if (payment.status === 'paid' || payment.status === 'mismatch') return payment.status
  const { stripe } = shop
  if (!stripe) return 'undecided'
  const opened = payment.sessionId ? payment : await openAgain(shop, { payment, stripe })
  if (!opened?.sessionId) return 'expired'
  const session = await stripe.readSession(opened.sessionId)
  return recordSession(shop, { payment: opened, session })
}

/** Whoever wrote the payment down died before Stripe's answer was. */
async function openAgain(
  shop: Shop,
  { payment, stripe }: { payment: Payment; stripe: StripeGateway },
): Promise<Payment | null> {
  const order = await loadOrder(shop.payload, payment.orderId)
  return openPayment(shop, { payment, order, stripe, isFirstCall: false })
}

/** Books, gives back or stops; then does everything that follows, and only then calls it settled. */
async function decideOrder(shop: Shop, payment: Payment): Promise<void> {
  const order = await loadOrder(shop.payload, payment.orderId)
  const decided = transition(order.state, 'stop') ? await decide(shop, { order, payment }) : order
  if (!decided) return decideOrder(shop, payment)
  if (decided.paymentId !== payment.id) await giveBackSecondPayment(shop, { order, payment })
  await carryOutDecision(shop, order.id)
  await claim(shop.payload, {
    collection: 'payments',
    where: { id: { equals: payment.id } },
    data: { isSettled: true },
  })
}

/** `null` when the order moved on meanwhile. */
async function decide(
  shop: Shop,
  { order, payment }: { order: Order; payment: Payment },
): Promise<Order | null> {
  const round = holdsSeats(order.state) ? order.holdRound : order.holdRound + 1
  const event = await decision(shop, { order, payment, round })
  const changes = {
    holdRound: round,
    paymentId: payment.id,
    payment: 'stripe',
    ...(event === 'book' && { placedAt: shop.now.toISOString() }),
  }
  return moveOrder(shop.payload, { order, event, changes })
}

/** Paid in time, or late while seats are free: booked. Else the money goes back. */
async function decision(
  { payload }: Shop,
  { order, payment, round }: { order: Order; payment: Payment; round: number },
): Promise<OrderEvent> {
  if (payment.status === 'mismatch') return 'stop'
  if (payment.grossPence !== order.grossPence) return 'giveBack'
  const { lines } = contentOf(order)
  const seats = await holdSeats(payload, { orderId: order.id, round, lines })
  return seats.held ? 'book' : 'giveBack'
}

/** Two pages were open and both were paid in. */
async function giveBackSecondPayment(
  shop: Shop,
  { order, payment }: { order: Order; payment: Payment },
): Promise<void> {
  await planPaymentRefund(shop, {
    order,
    payment,
    reason: 'You paid twice for the same booking, so we give one of the payments back in full',
  })
}
