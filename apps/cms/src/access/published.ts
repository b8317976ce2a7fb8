import type { Where } from 'payload'

/**
 * What the public may read of a collection with drafts. The trash is named as well, since
 * `?trash=true` would otherwise show what was published before it was thrown away.
 *
 * Made anew for whoever asks: Payload edits the conditions that access functions return, and deletes
 * each null in them once somebody opens the admin.
 */
export const published = (): Where => ({
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
})
