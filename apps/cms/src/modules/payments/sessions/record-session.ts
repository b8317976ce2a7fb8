import type { Payment } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import type { SessionState } from '@cms/stripe'
import { noteEvent, type Context } from '../../orders'

export type SessionRecorded = 'undecided' | 'expired' | 'paid' | 'mismatch'

/** Writes down what Stripe says of a payment. Money that came is never unwritten. */
export async function recordSession(
  context: Context,
  { payment, session }: { payment: Payment; session: SessionState },
): Promise<SessionRecorded> {
  if (payment.status === 'paid' || payment.status === 'mismatch') return payment.status
  if (session.isPaid) return recordMoney(context, { payment, session })
  if (session.status !== 'expired') return 'undecided'
  await writeStatus(context, payment, { status: 'expired', followUpDone: true })
  const { orderId } = payment
  const name = `payment/${payment.attempt}/expired`
  const text = 'Payment page closed, nothing was paid'
  await noteEvent(context.payload, { orderId, name, text, now: context.now })
  return 'expired'
}

async function recordMoney(
  context: Context,
  { payment, session }: { payment: Payment; session: SessionState },
): Promise<'paid' | 'mismatch'> {
  const status = isWhatWasOrdered(payment, session) ? 'paid' : 'mismatch'
  const { paymentIntentId, receivedPence } = session
  const paidAt = context.now.toISOString()
  await writeStatus(context, payment, {
    status,
    paymentIntentId,
    receivedPence,
    paidAt,
    followUpDone: false,
  })
  const name = `payment/${payment.attempt}/${status}`
  const text = status === 'paid' ? 'Paid by card' : 'Paid, but not what was ordered'
  await noteEvent(context.payload, { orderId: payment.orderId, name, text, now: context.now })
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

function writeStatus(context: Context, payment: Payment, data: Partial<Payment>) {
  return compareAndSet(context.payload, {
    collection: 'payments',
    where: {
      and: [{ id: { equals: payment.id } }, { status: { in: ['creating', 'open', 'expired'] } }],
    },
    data: { ...data, sessionId: payment.sessionId },
  })
}
