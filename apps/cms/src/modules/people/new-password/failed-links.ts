import type { User } from '@lectern/shared/contract/payload-types'
import type { CollectionAfterLoginHook, Payload } from 'payload'

import { claim } from '../../../database/claim'
import { findAll } from '../../../database/find-all'

/** Whom an e-mail with a link for a new password does not reach, and why. */
export async function findFailedLinks(payload: Payload): Promise<User[]> {
  const where = { trouble: { exists: true } }
  return findAll(payload, { collection: 'users', where, sort: 'troubleSince' })
}

const nothingFailed = { trouble: null, troubleSince: null, failedTries: 0, linkDueAt: null }

/** Whoever is in needs no link any more. */
export const forgetFailedLink: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await claim(req.payload, {
    collection: 'users',
    where: { and: [{ id: { equals: user.id } }, { trouble: { exists: true } }] },
    data: nothingFailed,
  })
}

/** An owner has helped another way; nothing is sent any more. */
export async function putFailedLinkAside(payload: Payload, userId: string): Promise<void> {
  await claim(payload, {
    collection: 'users',
    where: { id: { equals: userId } },
    data: nothingFailed,
  })
}
