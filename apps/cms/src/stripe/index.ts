import Stripe from 'stripe'

import { currentEnv } from '../env'
import { stripeClient, type StripeSettings } from './client'
import { listDisputes, readDispute, type DisputeStanding, type DisputeState } from './disputes'
import { readRefund, refundPayment, type RefundOutcome, type RefundState } from './refunds'
import {
  createSession,
  expireSession,
  readSession,
  SessionRefusedError,
  type SessionRequest,
  type SessionState,
} from './sessions'
import { readWebhook, type WebhookHint } from './webhook'

export { SessionRefusedError }
export type {
  DisputeStanding,
  DisputeState,
  RefundOutcome,
  RefundState,
  SessionRequest,
  SessionState,
  WebhookHint,
}

/** Everything that this application asks of Stripe. */
export interface StripeGateway {
  createSession: (of: { request: SessionRequest; idempotencyKey: string }) => Promise<SessionState>
  readSession: (sessionId: string) => Promise<SessionState>
  expireSession: (sessionId: string) => Promise<SessionState>
  refundPayment: (of: {
    paymentIntentId: string
    amountPence: number
    idempotencyKey: string
  }) => Promise<RefundOutcome>
  readRefund: (refundId: string) => Promise<RefundState>
  readDispute: (disputeId: string) => Promise<DisputeState>
  listDisputes: (since: Date) => Promise<DisputeState[]>
  /** `null` when the message is not from Stripe, or no webhook secret is set. */
  readWebhook: (message: { rawBody: string; signature: string }) => WebhookHint | null
}

/** Stripe could not be reached, or could not answer; asking again later is safe. */
export class StripeUnavailableError extends Error {
  override name = 'StripeUnavailableError'
}

/** `null` without a key. */
export function connectStripe(settings: StripeSettings = currentEnv()): StripeGateway | null {
  const client = stripeClient(settings)
  const secret = settings.STRIPE_WEBHOOK_SECRET
  if (!client) return null
  return {
    createSession: (of) => orUnavailable(createSession(client, of)),
    readSession: (sessionId) => orUnavailable(readSession(client, sessionId)),
    expireSession: (sessionId) => orUnavailable(expireSession(client, sessionId)),
    refundPayment: (of) => orUnavailable(refundPayment(client, of)),
    readRefund: (refundId) => orUnavailable(readRefund(client, refundId)),
    readDispute: (disputeId) => orUnavailable(readDispute(client, disputeId)),
    listDisputes: (since) => orUnavailable(listDisputes(client, since)),
    readWebhook: (message) => (secret ? readWebhook(client, { ...message, secret }) : null),
  }
}

async function orUnavailable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    throw new StripeUnavailableError(`Stripe did not answer: ${error.message}`, { cause: error })
  }
}
