import type { Payment } from '@lectern/shared/contract/payload-types'

import { currentEnv } from '../../src/env'
import type { Context } from '../../src/modules/orders'
import { connectStripe, type StripeGateway } from '../../src/stripe'

const patienceMilliseconds = 2000
const sessionMinutes = 31

/** The stand-in for Stripe, if one is running here; never Stripe itself, where a demo has no business. */
export async function openTill(): Promise<StripeGateway | null> {
  const gateway = (await standInAnswers()) ? connectStripe() : null
  return gateway && { ...gateway, createSession: (of) => gateway.createSession(withTimeToPay(of)) }
}

async function standInAnswers(): Promise<boolean> {
  const { STRIPE_STAND_IN_URL: standIn } = currentEnv()
  if (!standIn) return false
  const signal = AbortSignal.timeout(patienceMilliseconds)
  return fetch(`${standIn}/_stand-in/health`, { signal }).then(
    ({ ok }) => ok,
    () => false,
  )
}

type SessionOrder = Parameters<StripeGateway['createSession']>[0]

/** The order's past is not the stand-in's: there a payment page still needs a future. */
function withTimeToPay({ request, idempotencyKey }: SessionOrder): SessionOrder {
  const expiresAtSeconds = Math.floor(Date.now() / 1000) + sessionMinutes * 60
  return { request: { ...request, expiresAtSeconds }, idempotencyKey }
}

/** As if the customer had pressed "Pay". The webhook is left out: whoever seeds settles the order. */
export async function payOnStandIn({ payload }: Context, orderId: string): Promise<void> {
  const where = { orderId: { equals: orderId } }
  const payment = await payload.db.findOne<Payment>({ collection: 'payments', where })
  if (!payment?.sessionId) throw new Error(`Order ${orderId} has no payment page`)
  await control('events/next', { kind: 'lose', type: 'checkout.session.completed' })
  await control(`sessions/${payment.sessionId}/pay`, {})
}

async function control(path: string, body: object): Promise<void> {
  const { STRIPE_STAND_IN_URL: standIn } = currentEnv()
  const response = await fetch(`${standIn}/_stand-in/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`The stand-in for Stripe refused ${path}: ${response.status}`)
}
