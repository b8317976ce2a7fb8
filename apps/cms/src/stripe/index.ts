import Stripe from 'stripe'

import { currentEnv } from '../env'
import { stripeClient, type StripeSettings } from './client'
import { failureOf, type StripeFailure } from './failures'
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

/** Stripe will not, and asking again changes nothing until somebody has seen to it. */
export class StripeRefusedError extends Error {
  override name = 'StripeRefusedError'

  constructor(
    message: string,
    readonly failure: Exclude<StripeFailure, 'passing'>,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** In words for staff, where it is for the settings to say; `null` where people can pay. */
export function whyNobodyPays(settings: StripeSettings): string | null {
  const { STRIPE_SECRET_KEY: key, STRIPE_STAND_IN_URL: standInUrl, NODE_ENV } = settings
  if (NODE_ENV !== 'production' || standInUrl) return null
  if (!key)
    return 'Nobody can pay: STRIPE_SECRET_KEY is not set. Tell whoever looks after the server'
  const isTestKey = /^(sk|rk)_test_/.test(key)
  return isTestKey
    ? 'Stripe is in its test mode: nobody really pays, and real cards are declined. Tell whoever looks after the server'
    : null
}

/** `null` without a key. */
export function connectStripe(settings: StripeSettings = currentEnv()): StripeGateway | null {
  const client = stripeClient(settings)
  const secret = settings.STRIPE_WEBHOOK_SECRET
  if (!client) return null
  return {
    createSession: (of) => inOurWords(createSession(client, of)),
    readSession: (sessionId) => inOurWords(readSession(client, sessionId)),
    expireSession: (sessionId) => inOurWords(expireSession(client, sessionId)),
    refundPayment: (of) => inOurWords(refundPayment(client, of)),
    readRefund: (refundId) => inOurWords(readRefund(client, refundId)),
    readDispute: (disputeId) => inOurWords(readDispute(client, disputeId)),
    listDisputes: (since) => inOurWords(listDisputes(client, since)),
    readWebhook: (message) => (secret ? readWebhook(client, { ...message, secret }) : null),
  }
}

/** Whatever Stripe did not do, now or ever. */
export function isStripeError(error: unknown): error is Error {
  return error instanceof StripeUnavailableError || error instanceof StripeRefusedError
}

async function inOurWords<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    const failure = failureOf(error)
    if (failure !== 'passing')
      throw new StripeRefusedError(error.message, failure, { cause: error })
    throw new StripeUnavailableError(`Stripe did not answer: ${error.message}`, { cause: error })
  }
}
