import type { PayloadRequest } from 'payload'

import type { Alternatives } from './index-of-texts/words-in-text'

/** What one question looks for, and where the index says that it is. */
export interface Finding {
  req: PayloadRequest
  wanted: readonly Alternatives[]
  /** By kind, the best first. */
  ids: ReadonlyMap<string, readonly string[]>
  mostShown: number
}
