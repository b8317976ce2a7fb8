import type { Order } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { currentEnv } from '../../env'
import { Refusal } from '../../http/refusal'
import { readOrderToken, signOrderKey } from './order-token'

/** @throws Error: for ids that this program wrote down itself. */
export async function loadOrder(payload: Payload, orderId: string): Promise<Order> {
  const order = await findOrder(payload, { id: { equals: orderId } })
  if (!order) throw new Error(`There is no order ${orderId}`)
  return order
}

/** @throws Refusal `not-found`, for a wrong signature as for an order that is not there. */
export async function loadOrderByToken(payload: Payload, token: string): Promise<Order> {
  const key = readOrderToken(token, currentEnv().PAYLOAD_SECRET)
  const order = key && (await findOrder(payload, { key: { equals: key } }))
  if (!order) throw new Refusal('not-found')
  return order
}

export async function findOrder(payload: Payload, where: Where): Promise<Order | null> {
  return payload.db.findOne<Order>({ collection: 'orders', where })
}

export function tokenOf(order: Order): string {
  return signOrderKey(order.key, currentEnv().PAYLOAD_SECRET)
}

/**
 * Stands for the token in texts that are stored: the signature is put in when they leave, so that a
 * copy of the database, with its e-mails and payments, opens no order's page.
 */
export function storedTokenOf({ key }: Order): string {
  return `${key}.signature`
}

export function signStoredToken(text: string, order: Order): string {
  return text.replaceAll(storedTokenOf(order), tokenOf(order))
}
