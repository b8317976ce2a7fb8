import type { BaseFilter } from 'payload'

import { filterIn, isTable } from './library-filter'
import { filtered } from './load-library'

/** For `admin.baseFilter`. */
export const libraryBaseFilter: BaseFilter = async ({ req: { payload, query } }) => {
  const filter = filterIn(query)
  return filter && !isTable(query) ? filtered(payload, filter) : null
}
