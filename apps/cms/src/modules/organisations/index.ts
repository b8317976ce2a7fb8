import { Organisations } from './collection'

export { eraseCoordinator } from './erase-coordinator'
export { findOrganisation } from './find-organisation'
export { setOrganisation } from './set-organisation'

/** Who is invoiced, and who books for them. */
export const organisations = { collections: [Organisations] }
