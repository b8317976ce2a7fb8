import { pauseAsLong, queueFor } from '../../http/work-queue'

/**
 * Drawing a paper keeps the whole program busy for a moment; between two of them quotes have their turn.
 *
 * @throws Refusal `unavailable` when many are wanted at once
 */
export const drawInTurn = queueFor({
  atOnce: 1,
  maxWaiting: 12,
  retryAfterSeconds: 10,
  rest: pauseAsLong,
})
