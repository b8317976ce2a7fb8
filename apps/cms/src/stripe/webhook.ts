import type Stripe from 'stripe'

/** What we take from an event: which one, and whom to ask about. The rest is asked at Stripe. */
export interface WebhookHint {
  eventId: string
  type: string
  sessionId: string | null
  refundId: string | null
  disputeId: string | null
}

/** `null` when the signature does not fit the raw body, or the body is no event. */
export function readWebhook(
  stripe: Stripe,
  message: { rawBody: string; signature: string; secret: string },
): WebhookHint | null {
  try {
    const event = stripe.webhooks.constructEvent(message.rawBody, message.signature, message.secret)
    const subject = event.data.object as { id?: string; object?: string }
    return {
      eventId: event.id,
      type: event.type,
      sessionId: subject.object === 'checkout.session' ? (subject.id ?? null) : null,
      refundId: subject.object === 'refund' ? (subject.id ?? null) : null,
      disputeId: subject.object === 'dispute' ? (subject.id ?? null) : null,
    }
  } catch {
    return null
  }
}
