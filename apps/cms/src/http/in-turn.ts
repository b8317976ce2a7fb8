import pLimit from 'p-limit'

import { Refusal } from './refusal'

type Queue = {
  atOnce: number
  /** Whoever would be the next is told to come back. */
  maxWaiting: number
  retryAfterSeconds: number
}

/**
 * A queue for work that keeps a processor busy, for which visitors of the website would wait.
 * What it gives runs a piece of work when its turn has come. @throws Refusal `unavailable` when too many wait.
 */
export function queueFor({ atOnce, maxWaiting, retryAfterSeconds }: Queue) {
  const fewAtOnce = pLimit(atOnce)
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    // Together: what comes all at once waits for a moment even where there is a place.
    if (fewAtOnce.activeCount + fewAtOnce.pendingCount >= atOnce + maxWaiting) {
      throw new Refusal('unavailable', { retryAfterSeconds })
    }
    return fewAtOnce(work)
  }
}
