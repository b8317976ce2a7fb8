import { Organisations } from './collection'

export { agreedPricesOf, hasAgreedPrices, loadAgreedPrices } from './agreed-prices'
export {
  coordinatorLinks,
  digestOf,
  hasEnded,
  isOf,
  linkDays,
  type Coordinator,
} from './coordinator-links/coordinator-links'
export { openPage, type OpenedPage } from './coordinator-links/open-page'
export { eraseCoordinator } from './erase-coordinator'
export { findOrganisation } from './find-organisation'
export { setOrganisation } from './set-organisation'

/** Who is invoiced, and who books for them. */
export const organisations = { collections: [Organisations] }
