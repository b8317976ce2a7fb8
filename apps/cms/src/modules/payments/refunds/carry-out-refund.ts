import type { Booking, Order, Refund } from '@lectern/shared/contract/payload-types'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import { goesBackPence } from '@lectern/shared/orders/order-balance'

import { compareAndSet } from '@cms/database/compare-and-set'
import { StripeRefusedError, type RefundOutcome, type StripeGateway } from '@cms/stripe'
import { issueCreditNote } from '../../documents'
import { queueRefundEmails, queueRefundTroubleEmail } from '../../letters'
import { loadOrder, money, noteEvent, sinceFailure, type Context } from '../../orders'
import { unpaidBefore } from '../bank/unpaid-before'
import { wentBackByBank } from '../disputes/disputed-payment'
import { closeOutdatedPages } from '../sessions/close-outdated-pages'
import { cancelBookings, findBookingsOfRefund } from './cancel-bookings'
import { finishOrderIfAllIsBack } from './finish-order'
import { paymentOfRefund } from './payment-of-order'

/**
 * Takes a refund from where it is to its end: places cancelled, amount fixed, money sent, credit note
 * issued, customer told. Every step can be done again without doing it twice.
 */
export async function carryOutRefund(context: Context, refundId: string): Promise<Refund> {
  const refund = await loadRefund(context, refundId)
  if (refund.followUpDone) return refund
  const order = await loadOrder(context.payload, refund.orderId)
  if (refund.status === 'planned') {
    await fixAmount(context, refund)
    return carryOutRefund(context, refundId)
  }
  if (refund.status === 'claimed') {
    await sendMoney(context, { refund, order })
    return carryOutRefund(context, refundId)
  }
  await tellAboutIt(context, { refund, order })
  if (isPaidOutsideStripe(order)) await closeOutdatedPages(context, order)
  return finish(context, refund)
}

/** From here on the amount stands: exactly the bookings that this refund, and no other, cancelled. */
async function fixAmount(context: Context, refund: Refund): Promise<void> {
  if (refund.kind === 'payment') return changeRefund(context, refund, { status: 'claimed' })
  await cancelBookings(context, refund)
  const bookings = await findBookingsOfRefund(context.payload, refund)
  const netPence = sum(bookings, 'creditedNetPence')
  const vatPence = sum(bookings, 'creditedVatPence')
  const grossPence = netPence + vatPence
  await changeRefund(context, refund, {
    status: bookings.length === 0 ? 'nothing' : 'claimed',
    ...{ netPence, vatPence, grossPence },
    backPence: grossPence,
    keptPence: sum(bookings, 'grossPence') - grossPence,
  })
}

async function sendMoney(
  context: Context,
  { refund, order }: { refund: Refund; order: Order },
): Promise<void> {
  if (refund.grossPence === 0) return changeRefund(context, refund, { status: 'succeeded' })
  if (isPaidOutsideStripe(order)) return takeOffInvoice(context, { refund, order })
  const payment = await paymentOfRefund(context, { refund, order })
  if (payment && wentBackByBank(payment))
    return changeRefund(context, refund, { status: 'by-bank' })
  const paymentIntentId = refund.paymentIntentId ?? payment?.paymentIntentId
  if (!paymentIntentId) return changeRefund(context, refund, { status: 'by-hand' })
  if (!context.stripe) throw new Error('There is no Stripe key, so no money can be sent back')
  const answer = await askForRefund(context, { refund, paymentIntentId, stripe: context.stripe })
  if (answer.outcome === 'refused') {
    return changeRefund(context, refund, { status: 'failed', error: answer.message })
  }
  const { refundId } = answer
  await changeRefund(context, refund, {
    status: 'succeeded',
    stripeRefundId: refundId,
    error: null,
  })
}

/** Of an order that is paid by invoice: what has not come in for the places cannot go back. */
async function takeOffInvoice(
  context: Context,
  { refund, order }: { refund: Refund; order: Order },
): Promise<void> {
  const unpaidPence = await unpaidBefore(context.payload, { refund, order })
  const backPence = goesBackPence(unpaidPence, refund.grossPence)
  const status = backPence > 0 ? 'by-hand' : 'credited'
  await changeRefund(context, refund, { status, backPence })
}

/**
 * Where Stripe refuses the account or its key the refund waits, under the same key, until somebody has
 * seen to that: an earlier call may have been heard. Staff read why.
 */
async function askForRefund(
  context: Context,
  of: { refund: Refund; paymentIntentId: string; stripe: StripeGateway },
): Promise<RefundOutcome> {
  const { refund, paymentIntentId, stripe } = of
  try {
    const amountPence = refund.backPence
    const idempotencyKey = attemptKey(refund)
    return await stripe.refundPayment({ paymentIntentId, amountPence, idempotencyKey })
  } catch (error) {
    if (error instanceof StripeRefusedError) {
      await changeRefund(context, refund, { error: error.message })
    }
    throw error
  }
}

/** Stripe repeats its answer to a key it knows, so what is tried again after a failure needs another. */
function attemptKey(refund: Refund): string {
  return `refund/${refund.key}${sinceFailure(refund)}`
}

async function tellAboutIt(
  context: Context,
  { refund, order }: { refund: Refund; order: Order },
): Promise<void> {
  if (refund.status === 'nothing') return
  const { payload, now } = context
  const text = eventText(refund)
  const by = refund.requestedBy
  const name = `refund/${refund.id}${sinceFailure(refund)}`
  await noteEvent(payload, { orderId: order.id, name, text, by, now })
  if (refund.status === 'failed') await queueRefundTroubleEmail(context, { refund, order })
  const bookings = await findBookingsOfRefund(payload, refund)
  if (refund.netPence > 0) await issueCreditNote(context, { order, refund, bookings })
  if (refund.status !== 'failed') await queueRefundEmails(context, { refund, order, bookings })
  await finishOrderIfAllIsBack(context, { refund, orderId: order.id })
}

function eventText({ status, grossPence, keptPence }: Refund): string {
  if (grossPence === 0) return 'Places cancelled: no money goes back'
  const kept = keptPence ? `; ${money(keptPence)} kept` : ''
  return `${eventTexts[status] ?? 'Refund'}${kept}`
}

const eventTexts: Partial<Record<Refund['status'], string>> = {
  succeeded: 'Money sent back',
  'by-hand': 'Money to be paid back outside Stripe',
  credited: 'Places cancelled and taken off the invoice',
  'by-bank': 'Places cancelled, for which the bank had given the money back',
  failed: 'The refund failed: look at it',
}

async function finish(context: Context, refund: Refund): Promise<Refund> {
  const finishedAt = context.now.toISOString()
  await changeRefund(context, refund, { followUpDone: true, finishedAt })
  return loadRefund(context, refund.id)
}

async function changeRefund(
  context: Context,
  refund: Refund,
  data: Partial<Refund>,
): Promise<void> {
  await compareAndSet(context.payload, {
    collection: 'refunds',
    where: { and: [{ id: { equals: refund.id } }, { status: { equals: refund.status } }] },
    data,
  })
}

async function loadRefund({ payload }: Context, id: string): Promise<Refund> {
  const where = { id: { equals: id } }
  const refund = await payload.db.findOne<Refund>({ collection: 'refunds', where })
  if (!refund) throw new Error(`There is no refund ${id}`)
  return refund
}

function sum(
  bookings: readonly Booking[],
  figure: 'grossPence' | 'creditedNetPence' | 'creditedVatPence',
): number {
  return bookings.reduce((total, booking) => total + (booking[figure] ?? 0), 0)
}
