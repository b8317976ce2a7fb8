import { neutralLook } from '@lectern/shared/theme/look'
import { paymentBrandOf } from '@lectern/shared/theme/payment-brand'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type Stripe from 'stripe'

import { startStandIn, type StandIn } from '../../test-support/stripe-stand-in'
import { connectStripe, SessionRefusedError, type SessionRequest, type StripeGateway } from '.'
import { stripeClient, type StripeSettings } from './client'

const testModeKey = process.env.STRIPE_CONTRACT_TEST_KEY

describe('what this application asks of the stand-in for Stripe', () => {
  let standIn: StandIn
  beforeAll(async () => {
    standIn = await startStandIn({ webhookUrl: 'http://127.0.0.1:9/api/stripe/webhook' })
  })
  afterAll(() => standIn.stop())
  keepsTheContract(() => ({ ...standIn.environment, NODE_ENV: 'test' }))
})

const describeWithKey = testModeKey ? describe : describe.skip

describeWithKey("what this application asks of Stripe's test mode", () => {
  it('is asked with a key of the test mode', () => expect(testModeKey).toMatch(/^sk_test_/))
  keepsTheContract(() => ({ STRIPE_SECRET_KEY: onlyTestMode(testModeKey), NODE_ENV: 'test' }))
})

/** The same questions to both, so that the stand-in cannot drift from Stripe unseen. */
function keepsTheContract(settings: () => StripeSettings) {
  let client: Stripe
  let gateway: StripeGateway
  beforeAll(() => {
    client = stripeClient(settings())!
    gateway = connectStripe(settings())!
  })

  it('opens a session with our total, finds it again, and ends it for good', async () => {
    const request = sessionRequest()
    const opened = await gateway.createSession({ request, idempotencyKey: randomUUID() })
    const { orderId } = request
    const asAsked = { orderId, currency: 'gbp', totalPence: 229_320, isPaid: false }
    expect(opened).toMatchObject({ ...asAsked, status: 'open', url: expect.any(String) })
    const { sessionId } = opened
    expect(await gateway.readSession(sessionId)).toMatchObject({ ...asAsked, status: 'open' })
    expect(await gateway.expireSession(sessionId)).toMatchObject({ ...asAsked, status: 'expired' })
    expect(await gateway.expireSession(sessionId)).toMatchObject({ ...asAsked, status: 'expired' })
  })

  it('opens one session when the same call is made again, and none for another under its key', async () => {
    const request = sessionRequest()
    const idempotencyKey = randomUUID()
    const first = await gateway.createSession({ request, idempotencyKey })
    const second = await gateway.createSession({ request, idempotencyKey })
    expect(second.sessionId).toBe(first.sessionId)
    const other = { ...request, orderId: randomUUID() }
    await expect(gateway.createSession({ request: other, idempotencyKey })).rejects.toThrow()
    await gateway.expireSession(first.sessionId)
  })

  it('is refused a session that would live for less than 30 minutes', async () => {
    const request = { ...sessionRequest(), expiresAtSeconds: secondsFromNow(60) }
    await expect(gateway.createSession({ request, idempotencyKey: randomUUID() })).rejects.toThrow(
      SessionRefusedError,
    )
  })

  it('is refused a parameter that Stripe does not know', async () => {
    const parameters = { mode: 'payment', no_such_parameter: '1' } as const
    await expect(client.checkout.sessions.create(parameters)).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      code: 'parameter_unknown',
      param: 'no_such_parameter',
    })
  })
}

function sessionRequest(): SessionRequest {
  return {
    orderId: randomUUID(),
    customerEmail: 'ada@quill.example',
    lines: [{ name: 'Level 4 Certificate × 3', grossPence: 229_320 }],
    returnUrl: 'https://quill.example/checkout/return',
    cancelUrl: 'https://quill.example/checkout/check',
    expiresAtSeconds: secondsFromNow(31 * 60),
    brand: paymentBrandOf(neutralLook, 'Hollin Bank'),
  }
}

function secondsFromNow(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds
}

/** @throws Error on a live key: the contract is not tested with real money. */
function onlyTestMode(key: string | undefined): string {
  if (key?.startsWith('sk_test_')) return key
  throw new Error('STRIPE_CONTRACT_TEST_KEY must be a key of the test mode (sk_test_…).')
}
