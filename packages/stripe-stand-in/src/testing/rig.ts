import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Stripe from 'stripe'
import { type RunningStandIn, startStandIn } from '../start'
import { type WebhookReceiver, startWebhookReceiver } from './webhook-receiver'

export interface Rig {
  stripe: Stripe
  url: string
  webhook: WebhookReceiver
  /** Posts to a control, or gets it when there is no body; the answer as JSON. */
  control(path: string, body?: object): Promise<ControlAnswer>
  get(path: string): Promise<ControlAnswer>
  /** Ends the stand-in and starts another on the same data and port. */
  restart(): Promise<void>
  close(): Promise<void>
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
export type ControlAnswer = any

export const webhookSecret = 'whsec_of_the_tests'

/** A stand-in with a webhook receiver and the real client that speaks to it. */
export async function startRig({ firstRetryMilliseconds = 60_000 } = {}): Promise<Rig> {
  const webhook = await startWebhookReceiver(webhookSecret)
  const dataDir = mkdtempSync(join(tmpdir(), 'stripe-stand-in-'))
  const start = (port: number) =>
    startStandIn({
      port,
      dataDir,
      webhookUrl: webhook.url,
      webhookSecret,
      firstRetryMilliseconds,
    })
  let running: RunningStandIn = await start(0)
  const url = `http://127.0.0.1:${running.port}`

  return {
    stripe: newClient(running.port),
    url,
    webhook,
    control: (path, body = {}) => callControl(`${url}/_stand-in/${path}`, body),
    get: (path) => callControl(`${url}/_stand-in/${path}`),
    async restart() {
      await running.close()
      running = await start(running.port)
    },
    async close() {
      await running.close()
      await webhook.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

export function newClient(port: number, config: Partial<Stripe.StripeConfig> = {}): Stripe {
  return new Stripe('sk_test_of_the_tests', {
    host: '127.0.0.1',
    port,
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
    ...config,
  })
}

/** A session as the CMS creates it; what a test is about is overridden. */
export function sessionParams(
  changes: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    client_reference_id: 'order-1',
    customer_email: 'ada@example.com',
    success_url: 'http://localhost:3000/orders/return?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:3000/basket',
    line_items: [line('Level 4 Certificate × 3', 229_320), line('Public speaking', 19_900)],
    ...changes,
  }
}

export function line(
  name: string,
  unit_amount: number,
): Stripe.Checkout.SessionCreateParams.LineItem {
  return { quantity: 1, price_data: { currency: 'gbp', unit_amount, product_data: { name } } }
}

export async function createPaidSession(rig: Rig): Promise<Stripe.Checkout.Session> {
  const { id } = await rig.stripe.checkout.sessions.create(sessionParams())
  await rig.control(`sessions/${id}/pay`)
  return rig.stripe.checkout.sessions.retrieve(id)
}

export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}

async function callControl(url: string, body?: object): Promise<ControlAnswer> {
  const response = await fetch(
    url,
    body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
  )
  return response.json()
}
