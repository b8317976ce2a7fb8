import type { Booking, Order, Refund } from '@lectern/shared/contract/payload-types'

import { claim } from '../../../database/claim'
import { wentBackByBank } from '../disputes/disputed-payment'
import { StripeRefusedError, type RefundOutcome, type StripeGateway } from '../../../stripe'
import { queueRefundEmails } from '../emails/refund-emails'
import { queueRefundTroubleEmail } from '../emails/staff-emails'
import { noteEvent } from '../events/note-event'
import { loadOrder } from '../find-order'
import { issueCreditNote } from '../invoices/issue-credit-note'
import type { Shop } from '../shop'
import { cancelBookings, findBookingsOfRefund } from './cancel-bookings'
import { finishOrderIfAllIsBack } from './finish-order'
import { paymentOfRefund } from './payment-of-order'
import { sinceFailure } from './since-failure'

/**
 * Takes a refund from where it is to its end: places cancelled, amount fixed, money sent, credit note
 * issued, customer told. Every step can be done again without doing it twice.
 */
export async function carryOutRefund(shop: Shop, refundId: string): Promise<Refund> {
  const refund = await loadRefund(shop, refundId)
  if (refund.isSettled) return refund
  const order = await loadOrder(shop.payload, refund.orderId)
  if (refund.status === 'planned') {
    await fixAmount(shop, refund)
    return carryOutRefund(shop, refundId)
  }
  if (refund.status === 'claimed') {
    await sendMoney(shop, { refund, order })
    return carryOutRefund(shop, refundId)
  }
  await tellAboutIt(shop, { refund, order })
  return settle(shop, refund)
}

/** From here on the amount stands: exactly the bookings that this refund, and no other, cancelled. */
async function fixAmount(shop: Shop, refund: Refund): Promise<void> {
  if (refund.kind === 'payment') return changeRefund(shop, refund, { status: 'claimed' })
  await cancelBookings(shop, refund)
  const bookings = await findBookingsOfRefund(shop.payload, refund)
  const netPence = sum(bookings, 'netPence')
  const vatPence = sum(bookings, 'vatPence')
  await changeRefund(shop, refund, {
    status: bookings.length === 0 ? 'nothing' : 'claimed',
    netPence,
    vatPence,
    grossPence: netPence + vatPence,
  })
}

async function sendMoney(
  shop: Shop,
  { refund, order }: { refund: Refund; order: Order },
): Promise<void> {
  if (refund.grossPence === 0) return changeRefund(shop, refund, { status: 'succeeded' })
  const payment = await paymentOfRefund(shop, { refund, order })
  if (payment && wentBackByBank(payment)) return changeRefund(shop, refund, { status: 'by-bank' })
  const paymentIntentId = refund.paymentIntentId ?? payment?.paymentIntentId
  if (!paymentIntentId) return changeRefund(shop, refund, { status: 'by-hand' })
  if (!shop.stripe) throw new Error('There is no Stripe key, so no money can be sent back')
  const answer = await askForRefund(shop, { refund, paymentIntentId, stripe: shop.stripe })
  if (answer.outcome === 'refused') {
    return changeRefund(shop, refund, { status: 'failed', error: answer.message })
  }
  const { refundId } = answer
  await changeRefund(shop, refund, { status: 'succeeded', stripeRefundId: refundId, error: null })
}

/**
 * Where Stripe refuses the account or its key the refund waits, under the same key, until somebody has
 * seen to that: an earlier call may have been heard. Staff read why.
 */
async function askForRefund(
  shop: Shop,
  of: { refund: Refund; paymentIntentId: string; stripe: StripeGateway },
): Promise<RefundOutcome> {
  const { refund, paymentIntentId, stripe } = of
  try {
    const amountPence = refund.grossPence
    const idempotencyKey = attemptKey(refund)
    return await stripe.refundPayment({ paymentIntentId, amountPence, idempotencyKey })
  } catch (error) {
    if (error instanceof StripeRefusedError) {
      await changeRefund(shop, refund, { error: error.message })
    }
    throw error
  }
}

/** Stripe repeats its answer to a key it knows, so what is tried again after a failure needs another. */
function attemptKey(refund: Refund): string {
  return `refund/${refund.key}${sinceFailure(refund)}`
}

async function tellAboutIt(
  shop: Shop,
  { refund, order }: { refund: Refund; order: Order },
): Promise<void> {
  if (refund.status === 'nothing') return
  const { payload, now } = shop
  const text = eventTexts[refund.status] ?? 'Refund'
  const by = refund.requestedBy
  const name = `refund/${refund.id}${sinceFailure(refund)}`
  await noteEvent(payload, { orderId: order.id, name, text, by, now })
  if (refund.status === 'failed') await queueRefundTroubleEmail(shop, { refund, order })
  const bookings = await findBookingsOfRefund(payload, refund)
  if (bookings.length > 0) await issueCreditNote(shop, { order, refund, bookings })
  if (refund.status !== 'failed') await queueRefundEmails(shop, { refund, order, bookings })
  await finishOrderIfAllIsBack(shop, { refund, orderId: order.id })
}

const eventTexts: Partial<Record<Refund['status'], string>> = {
  succeeded: 'Money sent back',
  'by-hand': 'Money to be paid back outside Stripe',
  'by-bank': 'Places cancelled, for which the bank had given the money back',
  failed: 'The refund failed: look at it',
}

async function settle(shop: Shop, refund: Refund): Promise<Refund> {
  const finishedAt = shop.now.toISOString()
  await changeRefund(shop, refund, { isSettled: true, finishedAt })
  return loadRefund(shop, refund.id)
}

async function changeRefund(shop: Shop, refund: Refund, data: Partial<Refund>): Promise<void> {
  await claim(shop.payload, {
    collection: 'refunds',
    where: { and: [{ id: { equals: refund.id } }, { status: { equals: refund.status } }] },
    data,
  })
}

async function loadRefund({ payload }: Shop, id: string): Promise<Refund> {
  const where = { id: { equals: id } }
  const refund = await payload.db.findOne<Refund>({ collection: 'refunds', where })
  if (!refund) throw new Error(`There is no refund ${id}`)
  return refund
}

function sum(bookings: readonly Booking[], figure: 'netPence' | 'vatPence'): number {
  return bookings.reduce((total, booking) => total + booking[figure], 0)
}
