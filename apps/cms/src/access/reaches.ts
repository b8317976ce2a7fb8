import type { AccessResult, Where } from 'payload'

import { idOf } from '../database/document-ids'
import type { Account } from './roles'

/**
 * How far an operation can reach, as the table of permissions names it, and the condition that each
 * name stands for.
 *
 * Conditions are made anew for whoever asks: Payload edits what access functions return, and deletes
 * each null in it once somebody opens the admin.
 */
export const reaches = {
  all: () => true,
  none: () => false,
  published,
  /** For collections without drafts that the website shows: what is not in the trash. */
  notInTrash: (): Where => ({ deletedAt: { exists: false } }),
  publicDates,
  /** Offers that nobody has been sent. */
  draftOffers: (): Where => ({ state: { equals: 'draft' } }),
  own: begunBy,
  publishedOrOwn: (account) => ({ or: [published(), begunBy(account)] }),
  ownAccount: (account) => ({ id: { equals: account.id } }),
  /** The author as whom somebody writes. */
  ownProfile: ({ authorProfile: profile }) => (profile ? { id: { equals: idOf(profile) } } : false),
} satisfies Record<string, (account: NonNullable<Account>) => AccessResult>

/**
 * What the public may read of a collection with drafts. The trash is named as well, since
 * `?trash=true` would otherwise show what was published before it was thrown away.
 */
export function published(): Where {
  return { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
}

/** Dates that are not hidden, of courses that are published. */
function publicDates(): Where {
  return {
    and: [
      { status: { in: ['open', 'closed', 'cancelled'] } },
      { deletedAt: { exists: false } },
      { 'course._status': { equals: 'published' } },
      // Not `exists`: through a link, Payload’s MongoDB adapter takes what is there for what is not.
      { 'course.deletedAt': { equals: null } },
    ],
  }
}

function begunBy({ id }: NonNullable<Account>): Where {
  return { createdBy: { equals: id } }
}
