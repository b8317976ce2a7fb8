import type { DraftNote, ReviewRequest } from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { may } from '@cms/access/may'
import { findAll } from '@cms/database/find-all'
import { groupedBy } from '@cms/grouped-by'
import type { Draft } from './draft'
import { openConversations, type Conversation } from './notes/conversations'

const day = 24 * 60 * 60 * 1000
/** For as long as what became of a request is told. */
const toldDays = 14

/** What waits to be read by whoever looks, the longest waiting first. */
export async function findRequestsFor({ payload, user }: PayloadRequest): Promise<ReviewRequest[]> {
  if (!user || !may(user, 'reviewDrafts')) return []
  const waiting = await findAll(payload, {
    collection: 'review-requests',
    where: { state: { equals: 'waiting' } },
    sort: ['askedAt', 'id'],
  })
  const me = String(user.id)
  return waiting.filter(
    ({ askedById, askedOfId }) => askedById !== me && (!askedOfId || askedOfId === me),
  )
}

/** What became of the drafts that whoever looks has handed in, the newest first; each once. */
export async function findAnswersTo(
  { payload, user }: PayloadRequest,
  now: Date,
): Promise<ReviewRequest[]> {
  if (!user) return []
  const since = new Date(now.getTime() - toldDays * day).toISOString()
  const own = await findAll(payload, {
    collection: 'review-requests',
    where: { askedById: { equals: String(user.id) } },
    sort: ['-askedAt', 'id'],
  })
  const newest = [...groupedBy(own, keyOf).values()].flatMap((each) => each.slice(0, 1))
  return newest.filter(
    ({ state, settledAt }) =>
      (state === 'sent-back' || state === 'approved') && settledAt && settledAt > since,
  )
}

/** The conversations that are not done, by the draft that they are about. */
export async function findOpenConversations({
  payload,
}: PayloadRequest): Promise<{ draft: Draft; conversations: Conversation[] }[]> {
  // What was answered is never done itself: some of it belongs to what is.
  const where = { doneAt: { equals: null } }
  const notes = await findAll(payload, {
    collection: 'draft-notes',
    where,
    sort: ['writtenAt', 'id'],
  })
  return [...groupedBy(notes, keyOf).values()].flatMap((ofOne) => {
    const [first] = ofOne
    const conversations = openConversations(ofOne)
    return first && conversations.length > 0 ? [{ draft: draftOf(first), conversations }] : []
  })
}

export function draftOf({
  kind,
  documentId,
}: Pick<ReviewRequest | DraftNote, 'kind' | 'documentId'>): Draft {
  return { collection: kind as CollectionSlug, id: documentId }
}

function keyOf({ kind, documentId }: ReviewRequest | DraftNote): string {
  return `${kind}/${documentId}`
}
