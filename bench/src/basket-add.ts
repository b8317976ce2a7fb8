import { measureLoad } from './load'
import { openRunIds } from './open-runs'
import { report } from './report'
import type { World } from './world'

/** The form of a course page, sent to the website, which asks the CMS for the price. */
export async function benchBasketAdd(world: World): Promise<void> {
  const [runId = ''] = await openRunIds(world, 1)
  const url = `${world.webUrl}/basket/lines`
  const body = new URLSearchParams({ runId, count: '1' }).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    origin: new URL(world.webUrl).origin,
  }
  await expectBasket(url, { headers, body })
  for (const connections of [1, 16]) {
    const load = { connections, seconds: 5, serverPid: world.webPid }
    report(`Adding a place to the basket, ${connections} at once`, [
      await measureLoad({ ...load, name: 'GET /api/health', url: `${world.webUrl}/api/health` }),
      await measureLoad({
        ...load,
        name: 'POST /basket/lines',
        url,
        request: { method: 'POST', headers, next: () => ({ body }) },
      }),
    ])
  }
}

/** A refusal, too, is a redirect to the basket; only the cookie tells. */
async function expectBasket(
  url: string,
  form: { headers: Record<string, string>; body: string },
): Promise<void> {
  const answer = await fetch(url, { ...form, method: 'POST', redirect: 'manual' })
  const cookies = answer.headers.getSetCookie()
  if (!cookies.some((cookie) => cookie.startsWith('basket_summary=') && /\.1\b/.test(cookie))) {
    throw new Error(`The place did not get into the basket: ${answer.status} ${cookies.join(' ')}`)
  }
}
