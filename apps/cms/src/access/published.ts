import type { Where } from 'payload'

/**
 * What the public may read of a collection with drafts. The trash is named as well, since
 * `?trash=true` would otherwise show what was published before it was thrown away.
 */
export const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
