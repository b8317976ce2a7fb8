import { setTimeout as wait } from 'node:timers/promises'

import { startOwnCms, type OwnCms } from './own-cms'
import { percentile } from './percentile'
import { pidListeningOn, startCpuClock } from './process-cpu'
import { megabytesOf } from './process-memory'
import { reportFigures } from './report'
import { cmsAt } from './world'

const SECONDS_EACH = 4
const INDEXED_WITHIN_MS = 180_000
const RESTS_FOR_MS = 2_000

/** What people type, from the easiest to find to the hardest. */
const queries = {
  'one word': 'leadership',
  'two letters': 'le',
  'a word of every text': 'people',
  'three words': 'difficult conversations work',
  'three letters': 'con',
  'a word for a kind': 'article',
  mistyped: 'presentaton',
  'mistyped twice': 'dificult converzations',
  'a synonym': 'supervisor',
  'a place': 'leeds',
  'a month': 'march',
  'a place and a month': 'leeds in march',
  nothing: 'zeppelins xylophones',
}

/** How long a search takes among 10,000 documents: on SQLite, and on MongoDB where `MONGODB_URL` names a server. */
export async function benchSearch(): Promise<void> {
  await measure('SQLite')
  const { MONGODB_URL: server } = process.env
  if (server) await measure('MongoDB', databaseOn(server))
}

function databaseOn(server: string): string {
  const url = new URL(server)
  url.pathname = '/lectern-bench-search'
  return url.href
}

async function measure(databaseName: string, databaseUrl?: string): Promise<void> {
  const own = await startOwnCms({ processes: 1, databaseUrl, world: 'large' })
  try {
    const url = own.cmsUrls[0] ?? ''
    const firstAnswerMs = await untilIndexed(own)
    const rows: Record<string, Record<string, number>> = {}
    for (const [name, query] of Object.entries(queries)) rows[name] = await searchFor(own, query)
    reportFigures(`Searching 10,000 documents and 5,000 dates on ${databaseName}`, rows)
    reportFigures(`The index of 10,000 documents on ${databaseName}`, {
      'everything is found after, ms': Math.round(firstAnswerMs),
      'memory of the CMS, MB': megabytesOf(pidListeningOn(Number(new URL(url).port))),
    })
  } finally {
    await own.end()
  }
}

/** It is made from the start, without a pause longer than `RESTS_FOR_MS`. */
async function untilIndexed({ cmsUrls: [url = ''] }: OwnCms): Promise<number> {
  const pid = pidListeningOn(Number(new URL(url).port))
  const startedAt = performance.now()
  while (performance.now() - startedAt < INDEXED_WITHIN_MS) {
    const cpu = startCpuClock(pid)
    await wait(RESTS_FOR_MS)
    if ((cpu.microsPer(1) ?? 0) < RESTS_FOR_MS * 100)
      return performance.now() - startedAt - RESTS_FOR_MS
  }
  throw new Error('The index was not made in time.')
}

async function searchFor(own: OwnCms, query: string): Promise<Record<string, number>> {
  const tookMs: number[] = []
  let found = 0
  await search(own, query)
  const [url = ''] = own.cmsUrls
  const cpu = startCpuClock(pidListeningOn(Number(new URL(url).port)))
  const endsAt = performance.now() + SECONDS_EACH * 1_000
  while (performance.now() < endsAt) {
    const askedAt = performance.now()
    found = (await search(own, query)).count
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

async function search(
  { cmsUrls: [url = ''], webSecret }: OwnCms,
  query: string,
): Promise<{ count: number }> {
  const answer = await fetch(`${url}/api/search?q=${encodeURIComponent(query)}`, {
    headers: cmsAt(url, webSecret).asVisitor(),
  })
  if (!answer.ok) throw new Error(`A search was answered with ${answer.status}`)
  const { results } = (await answer.json()) as { results: unknown[] }
  return { count: results.length }
}
