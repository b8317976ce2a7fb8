import { fork } from 'node:child_process'
import { once } from 'node:events'

import { Buyer } from './buyer'
import { offerDates } from './course-dates'
import { percentile } from './percentile'
import { reportFigures } from './report'
import { findWorld, type World } from './world'

const PROCESSES = 4
const BUYERS_EACH = 100
const SEATS = 12

type Answered = { gotPlace: boolean; tookMs: number }

/** 400 buyers from 4 processes want one of 12 places, all at the same moment. */
export async function benchSeats(world: World): Promise<void> {
  const { runIds, withdraw } = await offerDates(world, { dates: 1, capacity: SEATS })
  const crowds = Array.from({ length: PROCESSES }, () => gatherCrowd())
  try {
    await Promise.all(crowds.map((crowd) => crowd.ready))
    const startedAt = performance.now()
    const answers = (await Promise.all(crowds.map((crowd) => crowd.rush(runIds[0] ?? '')))).flat()
    const allAnsweredMs = performance.now() - startedAt
    const tookMs = answers.map((answer) => answer.tookMs)
    reportFigures(`${PROCESSES * BUYERS_EACH} buyers for ${SEATS} places`, {
      buyers: answers.length,
      'places sold': answers.filter((answer) => answer.gotPlace).length,
      'median answer, ms': Math.round(percentile(tookMs, 0.5)),
      'slowest answer, ms': Math.round(percentile(tookMs, 1)),
      'all answered after, ms': Math.round(allAnsweredMs),
    })
  } finally {
    for (const crowd of crowds) crowd.disperse()
    await withdraw()
  }
}

function gatherCrowd() {
  const child = fork(import.meta.filename, { execArgv: ['--import', 'tsx'] })
  const ready = once(child, 'message')
  return {
    ready,
    rush: async (runId: string): Promise<Answered[]> => {
      const answered = Promise.race([once(child, 'message'), failsWith(once(child, 'exit'))])
      child.send(runId)
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
  const world = await findWorld()
  process.once('message', (runId: string) => {
    const answers = Array.from({ length: BUYERS_EACH }, () => buy(world, runId))
    void Promise.all(answers).then((all) => process.send?.(all))
  })
  process.send?.('ready')
}

async function buy(world: World, runId: string): Promise<Answered> {
  const askedAt = performance.now()
  const gotPlace = await new Buyer(world, runId).takePlace()
  return { gotPlace, tookMs: performance.now() - askedAt }
}
