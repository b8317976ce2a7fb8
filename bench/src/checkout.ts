import { randomUUID } from 'node:crypto'

import { Buyer } from './buyer'
import { measureCalls } from './calls'
import { offerDates } from './course-dates'
import { pidListeningOn } from './process-cpu'
import { report } from './report'
import type { World } from './world'

/** From the basket to the payment page, one place each, beside the same server's health answer. */
export async function benchCheckout(world: World): Promise<void> {
  const { runIds, withdraw } = await offerDates(world, { dates: 4, capacity: 500 })
  try {
    for (const { atOnce, buyers } of [
      { atOnce: 1, buyers: 100 },
      { atOnce: 20, buyers: 400 },
      { atOnce: 200, buyers: 600 },
    ]) {
      await checkOut(world, { atOnce, buyers: queueOf(world, { runIds, count: buyers }) })
    }
  } finally {
    await withdraw()
  }
}

/** Spread over the dates, as buyers are; one date for all is what `seats` measures. */
function queueOf(world: World, { runIds, count }: { runIds: string[]; count: number }): Buyer[] {
  return Array.from(
    { length: count },
    (_, index) => new Buyer(world, runIds[index % runIds.length] ?? ''),
  )
}

async function checkOut(world: World, { atOnce, buyers }: { atOnce: number; buyers: Buyer[] }) {
  const serverPid = world.cmsPid
  const measure = (name: string, call: (buyer: Buyer) => Promise<boolean>) =>
    measureCalls({ name, atOnce, serverPid, calls: buyers.map((buyer) => () => call(buyer)) })
  const health = await measure('GET /api/health', () => isHealthy(world))
  const taken = await measure('POST /api/checkouts', (buyer) => buyer.takePlace())
  await Promise.all(buyers.map((buyer) => buyer.answerQuestions()))
  const paying = await measure('POST …/pay: one session', async (buyer) =>
    Boolean(await buyer.goToPayment()),
  )
  const standIn = await measureStandIn(world, { atOnce, calls: buyers.length })
  report(`Checking out, ${atOnce} at once`, [health, taken, paying, standIn])
  if (atOnce > 1) return
  const oursMs = (paying.p50Ms - standIn.p50Ms).toFixed(1)
  console.log(`Of our own, the median "pay" takes ${oursMs} ms: the stand-in's is taken off.`)
}

/** What the stand-in needs for such a session by itself, which "pay" waits for. */
function measureStandIn(world: World, { atOnce, calls }: { atOnce: number; calls: number }) {
  const openSession = async () => {
    const answer = await fetch(`${world.standInUrl}/v1/checkout/sessions`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_bench', 'idempotency-key': randomUUID() },
      body: new URLSearchParams(session),
    })
    await answer.arrayBuffer()
    return answer.ok
  }
  return measureCalls({
    name: 'the stand-in alone: one session',
    atOnce,
    serverPid: pidListeningOn(Number(new URL(world.standInUrl).port)),
    calls: Array.from({ length: calls }, () => openSession),
  })
}

/** As the CMS asks for one; nobody pays in it. */
const session = {
  mode: 'payment',
  ui_mode: 'hosted_page',
  'allowed_payment_method_types[0]': 'card',
  client_reference_id: 'bench',
  customer_email: 'ada@quill.example',
  'line_items[0][quantity]': '1',
  'line_items[0][price_data][currency]': 'gbp',
  'line_items[0][price_data][unit_amount]': '76440',
  'line_items[0][price_data][product_data][name]': 'A course × 1',
  success_url: 'https://quill.example/orders/bench',
  cancel_url: 'https://quill.example/checkout/bench',
}

async function isHealthy(world: World): Promise<boolean> {
  const answer = await fetch(`${world.cmsUrl}/api/health`)
  await answer.arrayBuffer()
  return answer.ok
}
