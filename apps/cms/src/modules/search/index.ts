import { searchEndpoint } from './search-endpoint'

export { fillSearchTexts } from './fill-search-texts'
export { searchTextField } from './search-text-field'

export const search = { endpoints: [searchEndpoint] }
