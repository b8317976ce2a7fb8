import { Buyer } from './buyer'
import { measureCalls } from './calls'
import { offerDates } from './course-dates'
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
  report(`Checking out, ${atOnce} at once`, [health, taken, paying])
}

async function isHealthy(world: World): Promise<boolean> {
  const answer = await fetch(`${world.cmsUrl}/api/health`)
  await answer.arrayBuffer()
  return answer.ok
}
