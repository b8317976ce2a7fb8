import type { Payload } from 'payload'

import { quietly } from './factories/storing'

const key = 'seeding'

/** Whether an earlier seeding of this database was cut short. */
export function wasCutShort(payload: Payload): Promise<boolean> {
  return payload.kv.has(key)
}

/** Runs the work with a note in the database that it is under way; the note stays if it does not end well. */
export async function noted(payload: Payload, work: () => Promise<void>): Promise<void> {
  await payload.kv.set(key, { startedAt: new Date().toISOString() })
  await work()
  await payload.kv.delete(key)
}

/**
 * Removes what a seeding left that was cut short. Nothing else can be in the database yet: it was
 * empty when that seeding began, and the applications start only after one that has ended.
 */
export async function removeLeftovers(payload: Payload): Promise<void> {
  for (const { slug, versions } of payload.config.collections) {
    const collection = slug
    if (keeps.includes(slug) || slug === 'media') continue
    await payload.db.deleteMany({ collection, where: {} })
    if (versions) await payload.db.deleteVersions({ collection, where: {} })
  }
  // Through Payload, so that the pictures' files go as well.
  await payload.delete({ collection: 'media', where: { id: { exists: true } }, ...quietly })
}

const keeps = ['payload-kv', 'payload-migrations']
