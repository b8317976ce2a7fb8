import type { Payload } from 'payload'

import { isCommitted } from '@cms/database/is-committed'
import { outsideOfTransaction } from '@cms/payload-workarounds/server/sqlite-transactions/current-transaction'
import { deliverDue } from './deliver-due'

const sweepMilliseconds = 1_000

type Loop = { isRunning: boolean; isWokenAgain: boolean; isStopped: boolean }

/** Kept on the instance itself: a server may hold this module twice, and has one Payload. */
const loopKey = Symbol.for('lectern.announcement-delivery')
type WithLoop = { [loopKey]?: Loop | undefined }
const loopOf = (payload: Payload): WithLoop => payload as WithLoop

/**
 * From now on this process tells the website what is saved here, and what is left over from before
 * or from another process. That needs no election: telling the website twice does no harm.
 * Scripts and tests that do not start it only fill the outbox.
 */
export function startDelivery(payload: Payload): { stop: () => void } {
  const loop: Loop = { isRunning: false, isWokenAgain: false, isStopped: false }
  loopOf(payload)[loopKey] = loop
  void run(payload, loop)
  const sweep = setInterval(() => void run(payload, loop), sweepMilliseconds).unref()
  return {
    stop: () => {
      clearInterval(sweep)
      loop.isStopped = true
      loopOf(payload)[loopKey] = undefined
    },
  }
}

/** Delivers as soon as the row can be seen from outside its transaction. */
export function wakeDelivery(payload: Payload, announcementId: string): void {
  const loop = loopOf(payload)[loopKey]
  if (!loop) return
  const row = { collection: 'announcements', where: { id: { equals: announcementId } } } as const
  outsideOfTransaction(() => void isCommitted(payload, row).then(() => run(payload, loop)))
}

/** One delivery at a time; what comes in meanwhile goes out together with the next. */
async function run(payload: Payload, loop: Loop): Promise<void> {
  loop.isWokenAgain = true
  if (loop.isRunning) return
  loop.isRunning = true
  try {
    while (loop.isWokenAgain && !loop.isStopped) {
      loop.isWokenAgain = false
      const { outcome } = await deliverDue(payload)
      if (outcome === 'delivered') loop.isWokenAgain = true
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The outbox to the website could not be read' })
  } finally {
    loop.isRunning = false
  }
}
