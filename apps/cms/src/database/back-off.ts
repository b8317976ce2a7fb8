import { setTimeout as wait } from 'node:timers/promises'

const longestMilliseconds = 1_000

/**
 * Waits before a lost race is run again: at random, and up to twice as long after each loss, so that
 * many who lost together do not meet together.
 */
export async function backOff(attempt: number): Promise<void> {
  await wait(Math.random() * Math.min(2 ** attempt, longestMilliseconds))
}
