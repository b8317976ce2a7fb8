import { startOwnCms, type OwnCms } from './own-cms'
import { percentile } from './percentile'
import { pidListeningOn, startCpuClock } from './process-cpu'
import { megabytesOf } from './process-memory'
import { reportFigures } from './report'
import { signIn } from './sign-in'
import { cmsAt } from './world'

const SECONDS_EACH = 4
const READ_WITHIN_MS = 600_000

/** What staff type, from the easiest to find to the hardest. */
const typed = {
  'one letter': 'a',
  'a name': 'amara dunmere',
  'a firm': 'thornton housing',
  'an e-mail address': 'hannah.oakley@',
  'an order': 'LEC-N0031234',
  'an invoice': 'INV-131234',
  'a purchase order': 'PO-631234',
  'a telephone number': '07700 931234',
  'a page': 'company vat',
  'a word of half the orders': 'leeds',
  'one slip': 'thorntom housing',
  'two slips of three words': 'thorntom housnig zoe',
  nothing: 'zeppelin xylophone',
}

/** How long the admin's search takes among 50,000 orders: on SQLite, and on MongoDB where `MONGODB_URL` names a server. */
export async function benchFind(): Promise<void> {
  await measure('SQLite')
  const { MONGODB_URL: server } = process.env
  if (server) await measure('MongoDB', databaseOn(server))
}

function databaseOn(server: string): string {
  const url = new URL(server)
  url.pathname = '/lectern-bench-find'
  return url.href
}

async function measure(databaseName: string, databaseUrl?: string): Promise<void> {
  const own = await startOwnCms({ processes: 1, databaseUrl, world: 'many-orders' })
  try {
    const asked = await askAsOwner(own)
    const readMs = await untilRead(asked)
    const rows: Record<string, Record<string, number>> = {}
    for (const [name, words] of Object.entries(typed)) rows[name] = await findAgain(asked, words)
    reportFigures(`Finding among 50,000 orders on ${databaseName}`, rows)
    reportFigures(`What is sought among 50,000 orders on ${databaseName}`, {
      'everything is found after, ms': Math.round(readMs),
      'memory of the CMS, MB': megabytesOf(asked.pid),
    })
  } finally {
    await own.end()
  }
}

interface Asked {
  find: (q: string) => Promise<{ count: number; isComplete: boolean }>
  pid: ReturnType<typeof pidListeningOn>
}

async function askAsOwner({ cmsUrls: [url = ''], webSecret }: OwnCms): Promise<Asked> {
  const token = await signIn(cmsAt(url, webSecret))
  return {
    pid: pidListeningOn(Number(new URL(url).port)),
    find: async (q) => {
      const answer = await fetch(`${url}/api/find`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
        body: JSON.stringify({ q }),
      })
      if (!answer.ok) throw new Error(`The search was answered with ${answer.status}`)
      type Answer = { groups: { items: unknown[] }[]; isComplete: boolean }
      const { groups, isComplete } = (await answer.json()) as Answer
      return { count: groups.flatMap(({ items }) => items).length, isComplete }
    },
  }
}

/** What was stored before the start is read once, a little at a time. */
async function untilRead({ find }: Asked): Promise<number> {
  const startedAt = performance.now()
  while (performance.now() - startedAt < READ_WITHIN_MS) {
    const { isComplete } = await find('nobody')
    if (isComplete) return performance.now() - startedAt
  }
  throw new Error('The orders were not read in time.')
}

async function findAgain({ find, pid }: Asked, words: string): Promise<Record<string, number>> {
  const tookMs: number[] = []
  let found = 0
  await find(words)
  const cpu = startCpuClock(pid)
  const endsAt = performance.now() + SECONDS_EACH * 1_000
  while (performance.now() < endsAt) {
    const askedAt = performance.now()
    found = (await find(words)).count
    tookMs.push(performance.now() - askedAt)
  }
  const at = (share: number) => Math.round(percentile(tookMs, share) * 10) / 10
  return {
    found,
    'median, ms': at(0.5),
    'p95, ms': at(0.95),
    'slowest, ms': at(1),
    'CPU, ms': Math.round((cpu.microsPer(tookMs.length) ?? 0) / 100) / 10,
  }
}
