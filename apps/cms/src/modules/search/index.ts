import { MissedSearches } from './missed/collection'
import { searchEndpoint } from './search-endpoint'
import { SearchWords } from './synonyms/global'

export { againForLateComers } from './indexing/again-for-late-comers'
export { FirstMaking } from './indexing/first-making'
export { Watch } from './indexing/watch'
export { startSearch } from './indexing/open-index'
export { forgetMissedSearches } from './missed/forget-missed'

export const search = {
  collections: [MissedSearches],
  globals: [SearchWords],
  endpoints: [searchEndpoint],
}
