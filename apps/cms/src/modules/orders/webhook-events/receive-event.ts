import type { WebhookEvent } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { claim } from '../../../database/claim'
import { insertOnce } from '../../../database/insert-once'
import type { WebhookHint } from '../../../stripe'
import { checkDispute } from '../disputes/note-dispute'
import { checkRefund } from '../refunds/check-refund'
import { settleSession } from '../settle-session'
import { loadOrder } from '../find-order'
import type { Shop } from '../shop'

/** Writes down that an event came. `null` when it had come before. */
export function recordEvent(
  { payload, now }: Shop,
  hint: WebhookHint,
): Promise<WebhookEvent | null> {
  const { eventId, type, sessionId, refundId, disputeId } = hint
  const subject = { sessionId, refundId, disputeId }
  return insertOnce(payload, {
    collection: 'webhook-events',
    data: { eventId, type, ...subject, status: 'received', receivedAt: now.toISOString() },
  })
}

/** Asks Stripe about what the event hints at. What fails is tried again by the job. */
export async function handleEvent(shop: Shop, event: WebhookEvent): Promise<void> {
  try {
    const orderId = await workOn(shop, event)
    const order = orderId ? await loadOrder(shop.payload, orderId) : null
    await finish(shop, event, {
      status: orderId ? 'handled' : 'ignored',
      orderId,
      orderReference: order?.reference,
      error: null,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Unknown reason'
    await noteFailure(shop.payload, event, message)
    throw error
  }
}

async function workOn(shop: Shop, event: WebhookEvent): Promise<string | null> {
  if (event.sessionId) return (await settleSession(shop, event.sessionId))?.orderId ?? null
  if (event.refundId) return checkRefund(shop, event.refundId)
  if (event.disputeId) return checkDispute(shop, event.disputeId)
  return null
}

async function finish(
  { payload, now }: Shop,
  event: WebhookEvent,
  data: Partial<WebhookEvent>,
): Promise<void> {
  const where = { id: { equals: event.id } }
  const handledAt = now.toISOString()
  await claim(payload, { collection: 'webhook-events', where, data: { ...data, handledAt } })
}

async function noteFailure(payload: Payload, event: WebhookEvent, error: string): Promise<void> {
  const where = { id: { equals: event.id } }
  await claim(payload, { collection: 'webhook-events', where, data: { error } })
}
