import type { Access, Where } from 'payload'

import { isCatalogueReader } from '../../../access/is-catalogue-reader'

/** The public sees dates that are not hidden, of courses that are published. */
const publicRuns: Where = {
  and: [
    { status: { in: ['open', 'closed', 'cancelled'] } },
    { deletedAt: { exists: false } },
    { 'course._status': { equals: 'published' } },
    // Not `exists`: through a link, Payload’s MongoDB adapter takes what is there for what is not.
    { 'course.deletedAt': { equals: null } },
  ],
}

export const onPublicRunsOrCatalogueReader: Access = ({ req }) =>
  isCatalogueReader({ req }) || publicRuns
