import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import Stripe from 'stripe'

export interface WebhookReceiver {
  url: string
  /** What arrived with a true signature and was accepted, in the order of arrival. */
  received: Stripe.Event[]
  /** Resolves when that many events have arrived in all. */
  hasReceived(count: number): Promise<void>
  /** The statuses of the next answers; 200 after them. */
  answerNextWith(...statuses: number[]): void
  close(): Promise<void>
}

/** What the CMS's webhook does with an event, without what it does because of it. */
export async function startWebhookReceiver(secret: string): Promise<WebhookReceiver> {
  const stripe = new Stripe('sk_test_receiver')
  const received: Stripe.Event[] = []
  const statuses: number[] = []
  const waiting: { count: number; resolve: () => void }[] = []

  const server = createServer((request, response) => {
    void text(request).then((payload) => {
      const signature = request.headers['stripe-signature'] ?? ''
      const event = stripe.webhooks.constructEvent(payload, signature, secret)
      const status = statuses.shift() ?? 200
      response.writeHead(status).end()
      if (status !== 200) return
      received.push(event)
      for (const { count, resolve } of waiting) if (received.length >= count) resolve()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    received,
    hasReceived(count) {
      if (received.length >= count) return Promise.resolve()
      return new Promise((resolve) => waiting.push({ count, resolve }))
    },
    answerNextWith: (...next) => void statuses.push(...next),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
