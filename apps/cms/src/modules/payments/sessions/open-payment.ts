import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import {
  SessionRefusedError,
  StripeRefusedError,
  type SessionRequest,
  type StripeGateway,
} from '@cms/stripe'
import { signStoredToken, type Context } from '../../orders'

/**
 * Opens the session that a payment record describes. The record was written first, so this may be
 * done again after a crash: Stripe answers the same key with the same session.
 *
 * `null` when Stripe refused to open one, which also means that there never was one: of a refusal of the
 * account or the key that is known only at the first call, when none can have been opened before.
 */
export async function openPayment(
  { payload }: Context,
  { payment, order, stripe, isFirstCall }: Opening,
): Promise<Payment | null> {
  try {
    const request = requestOf(payment, order)
    const session = await stripe.createSession({ request, idempotencyKey: payment.key })
    const where = statusIs(payment.id, 'creating')
    const data = { status: 'open', sessionId: session.sessionId, url: session.url }
    const opened = await compareAndSet(payload, { collection: 'payments', where, data })
    return opened ?? { ...payment, ...data, status: 'open' }
  } catch (error) {
    const refusal = refusalIn(error, { isFirstCall })
    if (!refusal) throw error
    const { message } = error as Error
    payload.logger.warn(`Stripe refused to open payment ${payment.key}: ${message}`)
    const data = { status: 'expired', followUpDone: true, refusal, error: message }
    await compareAndSet(payload, {
      collection: 'payments',
      where: statusIs(payment.id, 'creating'),
      data,
    })
    return null
  }
}

interface Opening {
  payment: Payment
  order: Order
  stripe: StripeGateway
  isFirstCall: boolean
}

function refusalIn(error: unknown, { isFirstCall }: { isFirstCall: boolean }): Payment['refusal'] {
  if (error instanceof SessionRefusedError) return 'request'
  return isFirstCall && error instanceof StripeRefusedError ? error.failure : null
}

/** As it was stored, which is the same each time, with the order's token in its addresses. */
function requestOf(payment: Payment, order: Order): SessionRequest {
  const request = payment.request as unknown as SessionRequest
  const returnUrl = signStoredToken(request.returnUrl, order)
  return { ...request, returnUrl, cancelUrl: signStoredToken(request.cancelUrl, order) }
}

function statusIs(id: string, status: Payment['status']): Where {
  return { and: [{ id: { equals: id } }, { status: { equals: status } }] }
}
