import { measureLoad } from './load'
import { openRunIds } from './open-runs'
import { report } from './report'
import type { World } from './world'

/** How fast a basket is priced, beside the same server's health answer. */
export async function benchQuote(world: World): Promise<void> {
  const runIds = await openRunIds(world, 3)
  const body = JSON.stringify({ lines: runIds.map((runId) => ({ runId, count: 2 })) })
  for (const connections of [1, 16, 20, 200]) {
    const load = { connections, seconds: 5, serverPid: world.cmsPid }
    report(`Pricing a basket of three lines, ${connections} at once`, [
      await measureLoad({ ...load, name: 'GET /api/health', url: `${world.cmsUrl}/api/health` }),
      await measureLoad({
        ...load,
        name: 'POST /api/quotes',
        url: `${world.cmsUrl}/api/quotes`,
        request: {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          next: () => ({ body, headers: world.asVisitor() }),
        },
      }),
    ])
  }
}
