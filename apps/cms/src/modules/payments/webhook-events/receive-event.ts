import type { WebhookEvent } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { insertOnce } from '@cms/database/insert-once'
import { reasonOf } from '@cms/reason-of'
import type { WebhookHint } from '@cms/stripe'
import { loadOrder, type Context } from '../../orders'
import { checkDispute } from '../disputes/note-dispute'
import { checkRefund } from '../refunds/check-refund'
import { settleSession } from '../settle-session'

/** Writes down that an event came. `null` when it had come before. */
export function recordEvent(
  { payload, now }: Context,
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
export async function handleEvent(context: Context, event: WebhookEvent): Promise<void> {
  try {
    const orderId = await workOn(context, event)
    const order = orderId ? await loadOrder(context.payload, orderId) : null
    await finish(context, event, {
      status: orderId ? 'handled' : 'ignored',
      orderId,
      orderReference: order?.reference,
      error: null,
    })
  } catch (error) {
    const message = reasonOf(error)
    await noteFailure(context.payload, event, message)
    throw error
  }
}

async function workOn(context: Context, event: WebhookEvent): Promise<string | null> {
  if (event.sessionId) return (await settleSession(context, event.sessionId))?.orderId ?? null
  if (event.refundId) return checkRefund(context, event.refundId)
  if (event.disputeId) return checkDispute(context, event.disputeId)
  return null
}

async function finish(
  { payload, now }: Context,
  event: WebhookEvent,
  data: Partial<WebhookEvent>,
): Promise<void> {
  const where = { id: { equals: event.id } }
  const handledAt = now.toISOString()
  await compareAndSet(payload, {
    collection: 'webhook-events',
    where,
    data: { ...data, handledAt },
  })
}

async function noteFailure(payload: Payload, event: WebhookEvent, error: string): Promise<void> {
  const where = { id: { equals: event.id } }
  await compareAndSet(payload, { collection: 'webhook-events', where, data: { error } })
}
