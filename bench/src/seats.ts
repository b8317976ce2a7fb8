import { fork } from 'node:child_process'
import { once } from 'node:events'

import { Buyer } from './buyer'
import { offerDates } from './course-dates'
import { startOwnCms, type OwnCms } from './own-cms'
import { percentile } from './percentile'
import { reportFigures } from './report'
import { cmsAt } from './world'

const PROCESSES = 4
const BUYERS_EACH = 100
const SEATS = 12

type Rush = { cmsUrl: string; webSecret: string; runId: string }
type Answered = { gotPlace: boolean; tookMs: number }

/**
 * 400 buyers want one of 12 places, all at the same moment and through four CMS processes that share
 * a database: SQLite, and MongoDB where `MONGODB_URL` names a server.
 */
export async function benchSeats(): Promise<void> {
  await sellOut('SQLite')
  const { MONGODB_URL: server } = process.env
  if (server) await sellOut('MongoDB', databaseOn(server))
}

function databaseOn(server: string): string {
  const url = new URL(server)
  url.pathname = '/lectern-bench'
  return url.href
}

async function sellOut(databaseName: string, databaseUrl?: string): Promise<void> {
  const own = await startOwnCms({ processes: PROCESSES, databaseUrl })
  const crowds = own.cmsUrls.map(() => gatherCrowd())
  try {
    await Promise.all(crowds.map((crowd) => crowd.ready))
    await measureRush(own, { crowds, databaseName })
  } finally {
    for (const crowd of crowds) crowd.disperse()
    await own.end()
  }
}

type Crowd = ReturnType<typeof gatherCrowd>

async function measureRush(
  { cmsUrls, webSecret }: OwnCms,
  { crowds, databaseName }: { crowds: Crowd[]; databaseName: string },
): Promise<void> {
  const cms = cmsAt(cmsUrls[0] ?? '', webSecret)
  const { runIds } = await offerDates(cms, { dates: 1, capacity: SEATS })
  const [runId = ''] = runIds
  const startedAt = performance.now()
  const rushes = crowds.map((crowd, index) =>
    crowd.rush({ cmsUrl: cmsUrls[index] ?? '', webSecret, runId }),
  )
  const answers = (await Promise.all(rushes)).flat()
  const allAnsweredMs = performance.now() - startedAt
  const tookMs = answers.map((answer) => answer.tookMs)
  reportFigures(
    `${PROCESSES * BUYERS_EACH} buyers, ${PROCESSES} processes on ${databaseName}, ${SEATS} places`,
    {
      'buyers answered': answers.length,
      'places sold': answers.filter((answer) => answer.gotPlace).length,
      'places left': await placesLeft(cms.cmsUrl, runId),
      'median answer, ms': Math.round(percentile(tookMs, 0.5)),
      'slowest answer, ms': Math.round(percentile(tookMs, 1)),
      'all answered after, ms': Math.round(allAnsweredMs),
    },
  )
}

/** As the public reads it, from the ledger of the date. */
async function placesLeft(cmsUrl: string, runId: string): Promise<number | string> {
  const answer = await fetch(`${cmsUrl}/api/course-runs/${runId}?depth=0`)
  const { placesLeft } = (await answer.json()) as { placesLeft?: number }
  return placesLeft ?? 'unknown'
}

/** Buyers in a process of their own, so that their work is not in the way of each other's. */
function gatherCrowd() {
  const child = fork(import.meta.filename, { execArgv: ['--import', 'tsx'] })
  const ready = once(child, 'message')
  return {
    ready,
    rush: async (rush: Rush): Promise<Answered[]> => {
      const answered = Promise.race([once(child, 'message'), failsWith(once(child, 'exit'))])
      child.send(rush)
      const [answers] = (await answered) as [Answered[]]
      return answers
    },
    disperse: () => child.kill(),
  }
}

async function failsWith(exit: Promise<unknown[]>): Promise<never> {
  const [code] = await exit
  throw new Error(`Buyers gave up: their process ended with ${String(code)}.`)
}

if (process.argv[1] === import.meta.filename) {
  process.once('message', (rush: Rush) => {
    const answers = Array.from({ length: BUYERS_EACH }, () => buy(rush))
    void Promise.all(answers).then((all) => process.send?.(all))
  })
  process.send?.('ready')
}

async function buy({ cmsUrl, webSecret, runId }: Rush): Promise<Answered> {
  const askedAt = performance.now()
  const gotPlace = await new Buyer(cmsAt(cmsUrl, webSecret), runId).takePlace()
  return { gotPlace, tookMs: performance.now() - askedAt }
}
