import { createHmac, randomUUID } from 'node:crypto'

import { Buyer } from './buyer'
import { offerDates } from './course-dates'
import { measureLoad } from './load'
import { report } from './report'
import type { World } from './world'

const SESSIONS = 20

/**
 * How fast events from Stripe are taken, each a new one about one of a few open sessions. What follows
 * an event, asking Stripe how the session stands, is done meanwhile and is in the server's CPU time.
 */
export async function benchWebhook(world: World): Promise<void> {
  const { runIds, withdraw } = await offerDates(world, { dates: 1, capacity: SESSIONS })
  try {
    const sessionIds = await openSessions(world, runIds[0] ?? '')
    for (const connections of [20, 200]) {
      const load = { connections, seconds: 5, serverPid: world.cmsPid }
      report(`Events from Stripe, ${connections} at once`, [
        await measureLoad({ ...load, name: 'GET /api/health', url: `${world.cmsUrl}/api/health` }),
        await measureLoad({
          ...load,
          name: 'POST /api/stripe/webhook',
          url: `${world.cmsUrl}/api/stripe/webhook`,
          request: {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            next: () => signed(world, eventAbout(oneOf(sessionIds))),
          },
        }),
      ])
    }
  } finally {
    await withdraw()
  }
}

async function openSessions(world: World, runId: string): Promise<string[]> {
  const sessionIds: string[] = []
  for (let opened = 0; opened < SESSIONS; opened += 1) {
    const buyer = new Buyer(world, runId)
    await buyer.takePlace()
    await buyer.answerQuestions()
    const sessionId = /cs_\w+/.exec((await buyer.goToPayment()) ?? '')?.[0]
    if (!sessionId) throw new Error('The payment page could not be opened. Does the stand-in run?')
    sessionIds.push(sessionId)
  }
  return sessionIds
}

function eventAbout(sessionId: string): string {
  return JSON.stringify({
    id: `evt_${randomUUID().replaceAll('-', '')}`,
    object: 'event',
    type: 'checkout.session.completed',
    created: Math.floor(Date.now() / 1000),
    data: { object: { id: sessionId, object: 'checkout.session' } },
  })
}

/** As Stripe signs: https://docs.stripe.com/webhooks/signature */
function signed({ stripeWebhookSecret }: World, body: string) {
  const seconds = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', stripeWebhookSecret)
    .update(`${seconds}.${body}`)
    .digest('hex')
  return { body, headers: { 'stripe-signature': `t=${seconds},v1=${signature}` } }
}

function oneOf(ids: string[]): string {
  return ids[Math.floor(Math.random() * ids.length)] ?? ''
}
