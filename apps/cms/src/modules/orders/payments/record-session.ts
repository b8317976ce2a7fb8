import type { Payment } from '@lectern/shared/contract/payload-types'

import { claim } from '../../../database/claim'
import type { SessionState } from '../../../stripe'
import { noteEvent } from '../events/note-event'
import type { Shop } from '../shop'

export type SessionRecorded = 'undecided' | 'expired' | 'paid' | 'mismatch'

/** Writes down what Stripe says of a payment. Money that came is never unwritten. */
export async function recordSession(
  shop: Shop,
  { payment, session }: { payment: Payment; session: SessionState },
): Promise<SessionRecorded> {
  if (payment.status === 'paid' || payment.status === 'mismatch') return payment.status
  if (session.isPaid) return recordMoney(shop, { payment, session })
  if (session.status !== 'expired') return 'undecided'
  await writeStatus(shop, payment, { status: 'expired', isSettled: true })
  const { orderId } = payment
  const name = `payment/${payment.attempt}/expired`
  const text = 'Payment page closed, nothing was paid'
  await noteEvent(shop.payload, { orderId, name, text, now: shop.now })
  return 'expired'
}

async function recordMoney(
  shop: Shop,
  { payment, session }: { payment: Payment; session: SessionState },
): Promise<'paid' | 'mismatch'> {
  const status = isWhatWasOrdered(payment, session) ? 'paid' : 'mismatch'
  const { paymentIntentId, receivedPence } = session
  const paidAt = shop.now.toISOString()
  await writeStatus(shop, payment, {
    status,
    paymentIntentId,
    receivedPence,
    paidAt,
    isSettled: false,
  })
  const name = `payment/${payment.attempt}/${status}`
  const text = status === 'paid' ? 'Paid by card' : 'Paid, but not what was ordered'
  await noteEvent(shop.payload, { orderId: payment.orderId, name, text, now: shop.now })
  return status
}

/** Order gross = the session's total = what was received, in pounds, for this order. */
function isWhatWasOrdered(payment: Payment, session: SessionState): boolean {
  return (
    session.orderId === payment.orderId &&
    session.currency === 'gbp' &&
    session.totalPence === payment.grossPence &&
    session.receivedPence === payment.grossPence
  )
}

function writeStatus(shop: Shop, payment: Payment, data: Partial<Payment>) {
  return claim(shop.payload, {
    collection: 'payments',
    where: {
      and: [{ id: { equals: payment.id } }, { status: { in: ['creating', 'open', 'expired'] } }],
    },
    data: { ...data, sessionId: payment.sessionId },
  })
}
