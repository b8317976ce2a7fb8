import type { Endpoint, PayloadRequest } from 'payload'

import { answerRefusal } from '../../../http/problem-response'
import { Refusal } from '../../../http/refusal'
import { openShop } from '../shop'
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
  const shop = openShop(req.payload)
  const signature = req.headers.get('stripe-signature')
  if (!shop.stripe || !signature || !req.text) throw new Refusal('not-found')
  const hint = shop.stripe.readWebhook({ rawBody: await req.text(), signature })
  if (!hint) throw new Refusal('malformed-request')
  const event = await recordEvent(shop, hint)
  if (event) {
    void handleEvent(shop, event).catch((error: unknown) => {
      req.payload.logger.error({
        err: error,
        msg: `Stripe event ${hint.eventId} must be tried again`,
      })
    })
  }
  return Response.json({ received: true })
}
