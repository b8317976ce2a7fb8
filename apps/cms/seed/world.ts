import type { Payload } from 'payload'

import { createLibrary, type Library } from './library'

/** What every step of seeding works on. Dates are counted from `now`. */
export interface World {
  payload: Payload
  now: Date
  library: Library
}

export function newWorld({ payload, now }: { payload: Payload; now: Date }): World {
  return { payload, now, library: createLibrary() }
}
