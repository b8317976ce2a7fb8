import type { Access, Where } from 'payload'

import { isCatalogueReader } from '../../../access/is-catalogue-reader'

/**
 * The public sees dates that are not hidden, of courses that are published. Made anew for whoever
 * asks: Payload deletes each null from the conditions that it is given once somebody opens the admin.
 */
const publicRuns = (): Where => ({
  and: [
    { status: { in: ['open', 'closed', 'cancelled'] } },
    { deletedAt: { exists: false } },
    { 'course._status': { equals: 'published' } },
    // Not `exists`: through a link, Payload’s MongoDB adapter takes what is there for what is not.
    { 'course.deletedAt': { equals: null } },
  ],
})

export const onPublicRunsOrCatalogueReader: Access = ({ req }) =>
  isCatalogueReader({ req }) || publicRuns()
