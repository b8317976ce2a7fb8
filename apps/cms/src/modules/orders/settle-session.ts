import type { Payment } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { findAll } from '../../database/find-all'
import { settlePayment } from './settle-order'
import type { Shop } from './shop'

/**
 * Settles whatever a Checkout Session belongs to. A message about it can arrive before the answer to
 * the call that made it, so a session that is not known yet is looked up by its order.
 */
export async function settleSession(shop: Shop, sessionId: string): Promise<Payment | null> {
  const { payload, stripe } = shop
  const [known] = await findPayments(payload, { sessionId: { equals: sessionId } })
  if (known) {
    await settlePayment(shop, known)
    return known
  }
  const session = await stripe?.readSession(sessionId)
  if (!session?.orderId) return null
  await settleOrderPayments(shop, session.orderId)
  const [found] = await findPayments(payload, { sessionId: { equals: sessionId } })
  return found ?? null
}

/** Asks Stripe about every payment of an order that is not settled. */
export async function settleOrderPayments(shop: Shop, orderId: string): Promise<void> {
  const unsettled = await findPayments(shop.payload, {
    and: [{ orderId: { equals: orderId } }, { isSettled: { equals: false } }],
  })
  for (const payment of unsettled) await settlePayment(shop, payment)
}

async function findPayments(payload: Payload, where: Where): Promise<Payment[]> {
  return findAll(payload, {
    collection: 'payments',
    where,
    sort: 'attempt',
  })
}
