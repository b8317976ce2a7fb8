import type { User } from '@lectern/shared/contract/payload-types'
import type { CollectionAfterLoginHook, Payload, Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'

/** Whom an e-mail with a link for a new password does not reach, and why. */
export async function findFailedLinks(payload: Payload): Promise<User[]> {
  const where = { trouble: { exists: true } }
  return findAll(payload, { collection: 'users', where, sort: 'troubleSince' })
}

const nothingFailed = { trouble: null, troubleSince: null, failedTries: 0, linkDueAt: null }

/** Whoever is in needs no link any more. Part of the sign-in: it is writing the account just now. */
export const forgetFailedLink: CollectionAfterLoginHook<User> = async ({ req, user: { id } }) => {
  const { db } = req.payload
  const where: Where = { and: [{ id: { equals: id } }, { trouble: { exists: true } }] }
  if (!(await db.findOne({ collection: 'users', where, req }))) return
  await db.updateOne({ collection: 'users', id, data: nothingFailed, returning: false, req })
}

/** An owner has helped another way; nothing is sent any more. */
export async function putFailedLinkAside(payload: Payload, userId: string): Promise<void> {
  await compareAndSet(payload, {
    collection: 'users',
    where: { id: { equals: userId } },
    data: nothingFailed,
  })
}
