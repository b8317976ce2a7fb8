import { findEndpoint } from './endpoint'

export { startFinding } from './index-of-texts/open-texts'

/** The one search box of the admin. */
export const find = { endpoints: [findEndpoint] }
