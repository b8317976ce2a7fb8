import type { DeliveryAttempt } from './delivery'
import { signPayload } from './signature'
import type { StoredEvent } from '../store/tables'

export interface WebhookTarget {
  webhookUrl: string
  webhookSecret: string
}

const timeoutMilliseconds = 10_000

/** One attempt to tell the webhook of an event. A redirect is no acceptance: Stripe follows none. */
export async function postEvent(
  event: StoredEvent,
  { webhookUrl, webhookSecret }: WebhookTarget,
): Promise<DeliveryAttempt> {
  const now = new Date()
  const at = now.toISOString()
  const payload = JSON.stringify(event, null, 2)
  const timestampSeconds = Math.floor(now.getTime() / 1000)
  try {
    const response = await fetch(webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'stripe-signature': signPayload(payload, webhookSecret, timestampSeconds),
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    await response.arrayBuffer()
    return { at, status: response.status }
  } catch (error) {
    return { at, error: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
