import { MissedSearches } from './missed/collection'
import { searchEndpoint } from './search-endpoint'
import { SearchWords } from './synonyms/global'

export { foldWords, plainLetters } from './fold-words'
export { startSearch } from './indexing/open-index'
export { forgetMissedSearches } from './missed/forget-missed'

export const search = {
  collections: [MissedSearches],
  globals: [SearchWords],
  endpoints: [searchEndpoint],
}
