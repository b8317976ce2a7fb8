import type { Payload } from 'payload'

import { consumePoint, type Limit } from '../../src/limits/limit'

/** Asks so many times at once for one key; answers how often it was allowed. */
export async function run(
  payload: Payload,
  { limit, key, times }: { limit: Limit; key: string; times: number },
): Promise<number> {
  const waits = await Promise.all(
    Array.from({ length: times }, () => consumePoint(payload, limit, key)),
  )
  return waits.filter((seconds) => seconds === null).length
}
