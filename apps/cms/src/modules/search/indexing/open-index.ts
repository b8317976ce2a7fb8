import type { Payload } from 'payload'

import { SearchIndex } from './search-index'

/** Kept on the instance itself: a server may hold this module twice, and has one Payload. */
const indexKey = Symbol.for('lectern.search-index')
type WithIndex = { [indexKey]?: SearchIndex }

/** The index of this process, which is made as soon as somebody asks for it. */
export function openIndex(payload: Payload): SearchIndex {
  const holder = payload as WithIndex
  holder[indexKey] ??= new SearchIndex(payload)
  return holder[indexKey]
}

/** Makes the index before anybody searches, a little at a time. */
export function startSearch(payload: Payload): void {
  openIndex(payload)
    .make()
    .catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The index of the search could not be made yet' }),
    )
}
