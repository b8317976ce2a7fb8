import type { Endpoint, PayloadRequest } from 'payload'

import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { createContext } from '../../orders'
import { handleEvent, recordEvent } from './receive-event'

/**
 * `POST /api/stripe/webhook`. Stripe hears that its message arrived as soon as it is written down; the
 * work follows, and a job does it again where it failed.
 */
export const webhookEndpoint: Endpoint = {
  path: '/stripe/webhook',
  method: 'post',
  handler: async (req) => {
    try {
      return await receive(req)
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

async function receive(req: PayloadRequest): Promise<Response> {
  const context = createContext(req.payload)
  const signature = req.headers.get('stripe-signature')
  if (!context.stripe || !signature || !req.text) throw new Refusal('not-found')
  const hint = context.stripe.readWebhook({ rawBody: await req.text(), signature })
  if (!hint) throw new Refusal('malformed-request')
  const event = await recordEvent(context, hint)
  if (event) {
    void handleEvent(context, event).catch((error: unknown) => {
      req.payload.logger.error({
        err: error,
        msg: `Stripe event ${hint.eventId} must be tried again`,
      })
    })
  }
  return Response.json({ received: true })
}
