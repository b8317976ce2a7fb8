import { setTimeout as wait } from 'node:timers/promises'
import pLimit from 'p-limit'

import { Refusal } from './refusal'

type Queue = {
  atOnce: number
  /** Whoever would be the next is told to come back. */
  maxWaiting: number
  retryAfterSeconds: number
  /** Called between two pieces of work with how long the first one took; the second begins when it is over. */
  rest?: (milliseconds: number) => Promise<void>
}

/**
 * A queue for work that keeps a processor busy, for which visitors of the website would wait.
 * What it gives runs a piece of work when its turn has come. @throws Refusal `unavailable` when too many wait.
 */
export function queueFor({ atOnce, maxWaiting, retryAfterSeconds, rest }: Queue) {
  const fewAtOnce = pLimit(atOnce)
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    // Together: what comes all at once waits for a moment even where there is a place.
    if (fewAtOnce.activeCount + fewAtOnce.pendingCount >= atOnce + maxWaiting) {
      throw new Refusal('unavailable', { retryAfterSeconds })
    }
    return rest ? workAndRest(work) : fewAtOnce(work)
  }

  /** Whoever wanted the work does not wait for the rest after it. */
  function workAndRest<Result>(work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      void fewAtOnce(async () => {
        const begunAt = performance.now()
        await work().then(resolve, reject)
        await rest?.(performance.now() - begunAt)
      })
    })
  }
}

/** Half of the time belongs to everybody else, whose requests are many small steps. */
export function pauseAsLong(milliseconds: number): Promise<void> {
  return wait(Math.min(milliseconds, longestRestMilliseconds), undefined, { ref: false })
}

const longestRestMilliseconds = 1_000
