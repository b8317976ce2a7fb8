import type { Payment } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { findAll } from '../../database/find-all'
import type { Context } from '../orders'
import { settlePayment } from './settle-order'

/**
 * Settles whatever a Checkout Session belongs to. A message about it can arrive before the answer to
 * the call that made it, so a session that is not known yet is looked up by its order.
 */
export async function settleSession(context: Context, sessionId: string): Promise<Payment | null> {
  const { payload, stripe } = context
  const [known] = await findPayments(payload, { sessionId: { equals: sessionId } })
  if (known) {
    await settlePayment(context, known)
    return known
  }
  const session = await stripe?.readSession(sessionId)
  if (!session?.orderId) return null
  await settleOrderPayments(context, session.orderId)
  const [found] = await findPayments(payload, { sessionId: { equals: sessionId } })
  return found ?? null
}

/** Asks Stripe about every payment of an order that is not settled. */
export async function settleOrderPayments(context: Context, orderId: string): Promise<void> {
  const unsettled = await findPayments(context.payload, {
    and: [{ orderId: { equals: orderId } }, { followUpDone: { equals: false } }],
  })
  for (const payment of unsettled) await settlePayment(context, payment)
}

async function findPayments(payload: Payload, where: Where): Promise<Payment[]> {
  return findAll(payload, {
    collection: 'payments',
    where,
    sort: 'attempt',
  })
}
