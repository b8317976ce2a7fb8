import { searchEndpoint } from './search-endpoint'

export { foldWords, plainLetters } from './fold-words'
export { searchTextField } from './search-text-field'

export const search = { endpoints: [searchEndpoint] }
