import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import { holdsSeats, transition, type OrderEvent } from '@lectern/shared/orders/order-state'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import { compareAndSet } from '../../database/compare-and-set'
import type { StripeGateway } from '../../stripe'
import { holdSeats } from '../seats'
import { contentOf, loadOrder, systemActor, transitionOrder, type Context } from '../orders'
import { cardAttempt, writeDownPayment } from './bank/write-down'
import { carryOutDecision } from './carry-out-decision'
import { planPaymentRefund } from './refunds/plan-refund'
import { asksForAnotherSum } from './sessions/close-outdated-pages'
import { openPayment } from './sessions/open-payment'
import { recordSession, type SessionRecorded } from './sessions/record-session'

/**
 * Brings an order to where its payment says it belongs. Webhook, return page and sweep all call
 * this, as often as they like and all at once: what Stripe says now decides, and each step happens once.
 */
export async function settlePayment(context: Context, payment: Payment): Promise<SessionRecorded> {
  const recorded = await askStripe(context, payment)
  if (recorded === 'undecided' || recorded === 'expired') return recorded
  const { payload } = context
  const paid = await payload.db.findOne<Payment>({
    collection: 'payments',
    where: { id: { equals: payment.id } },
  })
  if (paid?.purpose === 'invoice') await countForInvoice(context, paid)
  else if (paid) await decideOrder(context, paid)
  return recorded
}

async function askStripe(context: Context, payment: Payment): Promise<SessionRecorded> {
  if (payment.status === 'paid' || payment.status === 'mismatch') return payment.status
  const { stripe } = context
  if (!stripe) return 'undecided'
  const opened = payment.sessionId ? payment : await openAgain(context, { payment, stripe })
  if (!opened?.sessionId) return 'expired'
  const isOutdated = await asksForAnotherSum(context.payload, opened)
  const session = isOutdated
    ? await stripe.expireSession(opened.sessionId)
    : await stripe.readSession(opened.sessionId)
  return recordSession(context, { payment: opened, session })
}

/** Whoever wrote the payment down died before Stripe's answer was. */
async function openAgain(
  context: Context,
  { payment, stripe }: { payment: Payment; stripe: StripeGateway },
): Promise<Payment | null> {
  const order = await loadOrder(context.payload, payment.orderId)
  return openPayment(context, { payment, order, stripe, isFirstCall: false })
}

/** What came by card is money of the invoice like any other: more than is open stands there as paid too much. */
async function countForInvoice(context: Context, payment: Payment): Promise<void> {
  const { receivedPence, grossPence, paidAt } = payment
  await writeDownPayment(context, {
    order: await loadOrder(context.payload, payment.orderId),
    amountPence: receivedPence ?? grossPence,
    receivedOn: calendarDayIn(paidAt ? new Date(paidAt) : context.now),
    way: 'card-online',
    by: systemActor,
    attempt: cardAttempt(payment),
  })
  await followUpIsDone(context, payment)
}

/** Books, gives back or stops; then does everything that follows, and only then calls it settled. */
async function decideOrder(context: Context, payment: Payment): Promise<void> {
  const order = await loadOrder(context.payload, payment.orderId)
  const decided = transition(order.state, 'stop')
    ? await decide(context, { order, payment })
    : order
  if (!decided) return decideOrder(context, payment)
  if (decided.paymentId !== payment.id) await giveBackSecondPayment(context, { order, payment })
  await carryOutDecision(context, order.id)
  await followUpIsDone(context, payment)
}

async function followUpIsDone({ payload }: Context, payment: Payment): Promise<void> {
  const where = { id: { equals: payment.id } }
  await compareAndSet(payload, { collection: 'payments', where, data: { followUpDone: true } })
}

/** `null` when the order moved on meanwhile. */
async function decide(
  context: Context,
  { order, payment }: { order: Order; payment: Payment },
): Promise<Order | null> {
  const round = holdsSeats(order.state) ? order.holdRound : order.holdRound + 1
  const event = await decision(context, { order, payment, round })
  const changes = {
    holdRound: round,
    paymentId: payment.id,
    payment: 'stripe',
    ...(event === 'book' && { placedAt: context.now.toISOString() }),
  }
  return transitionOrder(context.payload, { order, event, changes })
}

/** Paid in time, or late while seats are free: booked. Else the money goes back. */
async function decision(
  { payload }: Context,
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
  context: Context,
  { order, payment }: { order: Order; payment: Payment },
): Promise<void> {
  await planPaymentRefund(context, {
    order,
    payment,
    reason: 'You paid twice for the same booking, so we give one of the payments back in full',
  })
}
