import { searchEndpoint } from './search-endpoint'

export { searchTextField } from './search-text-field'

export const search = { endpoints: [searchEndpoint] }
