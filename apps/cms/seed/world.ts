import type { Payload } from 'payload'

import { createSeededIds, type SeededIds } from './seeded-ids'

/** What every step of seeding works on. Dates are counted from `now`. */
export interface World {
  payload: Payload
  now: Date
  ids: SeededIds
}

export function newWorld({ payload, now }: { payload: Payload; now: Date }): World {
  return { payload, now, ids: createSeededIds() }
}
