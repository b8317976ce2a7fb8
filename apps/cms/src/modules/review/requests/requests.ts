import type { ReviewRequest, User } from '@lectern/shared/contract/payload-types'
import type { Payload, PayloadRequest, Where } from 'payload'

import { actionPermissions } from '@cms/access/permissions'
import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { loadContentNow } from '@cms/fields/content-now'
import { Refusal } from '@cms/http/refusal'
import { ofDraft, type Draft } from '../draft'
import type { Person } from '../notes/notes'
import { tellOfApproval, tellOfSendingBack, tellReaders } from './tell-people'

export type RequestState = 'waiting' | 'sent-back' | 'approved' | 'taken-back'

export interface NewRequest {
  /** Of its own, so that a request whose answer was lost is made once. */
  key: string
  words: string
  /** Whom; anybody who may publish where it is left out. */
  askedOf?: string | undefined
}

/**
 * Whoever is asked is told by e-mail.
 *
 * @throws Refusal while another waits, or when nobody of that id reads for others.
 */
export async function askForReview(
  req: PayloadRequest,
  { draft, request, by, now }: { draft: Draft; request: NewRequest; by: Person; now: Date },
): Promise<void> {
  const { payload } = req
  const key = `${by.id}/${request.key}`
  const waiting = await findWaiting(payload, draft)
  if (waiting?.key === key) return
  if (waiting) throw new Refusal('too-late', { message: `${waiting.askedBy} ${waitsAlready}` })
  const reader = request.askedOf ? await findReader(payload, request.askedOf) : null
  const isFirst = await insertOnce(payload, {
    collection: 'review-requests',
    data: {
      key,
      kind: draft.collection,
      documentId: draft.id,
      state: 'waiting' satisfies RequestState,
      words: request.words,
      askedAt: now.toISOString(),
      askedBy: by.name,
      askedById: by.id,
      askedOfId: reader?.id ?? null,
      askedOf: reader?.name ?? null,
      digest: await digestOf(req, draft),
    },
  })
  const made = isFirst && (await findWaiting(payload, draft))
  if (!made) return
  const readers = reader ? [reader] : await findReaders(payload)
  await tellReaders(
    payload,
    made,
    readers.map(({ id }) => id),
  )
}

const waitsAlready = 'has asked for a review already, and it waits to be read.'

async function findReader(payload: Payload, id: string): Promise<Person> {
  const reader = (await findReaders(payload)).find((each) => each.id === id)
  if (!reader) throw new Refusal('not-found', { message: noReader })
  return reader
}

const noReader = 'This person does not read drafts any more. Please choose somebody else.'

/** Who may read for others, by name. */
export async function findReaders(payload: Payload): Promise<Person[]> {
  const where: Where = {
    and: [{ role: { in: actionPermissions.reviewDrafts } }, { standing: { equals: 'active' } }],
  }
  const users: User[] = await findAll(payload, { collection: 'users', where, sort: 'name' })
  return users.map(({ id, name }) => ({ id: String(id), name }))
}

interface Settling {
  state: Exclude<RequestState, 'waiting'>
  by: string
  now: Date
  answer?: string
}

/**
 * Whoever asked is told by e-mail where it was sent back.
 *
 * @throws Refusal when it was settled meanwhile.
 */
export async function settleRequest(
  payload: Payload,
  { draft, ...settling }: Settling & { draft: Draft },
): Promise<void> {
  const waiting = await findWaiting(payload, draft)
  const settled = waiting && (await settle(payload, waiting, settling))
  if (!settled) throw new Refusal('too-late', { message: settledAlready })
  if (settled.state === 'sent-back') await tellOfSendingBack(payload, settled)
}

const settledAlready = 'This does not wait any more: somebody has read it, or it was taken back.'

/** Whatever is published has been read; whoever handed it in is told by e-mail. */
export async function approveWaiting(
  req: PayloadRequest,
  { draft, by, now }: { draft: Draft; by: string; now: Date },
): Promise<void> {
  const { payload, user } = req
  const waiting = await findWaiting(payload, draft, req)
  const request = waiting && (await settle(payload, waiting, { state: 'approved', by, now }, req))
  if (request) tellOfApproval(payload, { request, byId: user ? String(user.id) : null })
}

function settle(
  payload: Payload,
  { id }: ReviewRequest,
  { state, by, now, answer }: Settling,
  req?: PayloadRequest,
): Promise<ReviewRequest | null> {
  return compareAndSet(payload, {
    collection: 'review-requests',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
    data: { state, settledAt: now.toISOString(), settledBy: by, answer: answer ?? null },
    ...(req && { req }),
  })
}

export async function findWaiting(
  payload: Payload,
  draft: Draft,
  req?: PayloadRequest,
): Promise<ReviewRequest | null> {
  return payload.db.findOne<ReviewRequest>({
    collection: 'review-requests',
    where: { and: [...ofDraft(draft), { state: { equals: 'waiting' } }] },
    ...(req && { req }),
  })
}

/** What became of a draft's last request, or how it stands. */
export async function findLastRequest(
  payload: Payload,
  draft: Draft,
): Promise<ReviewRequest | null> {
  const { docs } = await payload.db.find<ReviewRequest>({
    collection: 'review-requests',
    where: { and: ofDraft(draft) },
    sort: '-askedAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

/** Whether somebody has changed since what was to be read. */
export async function isChangedSince(
  req: PayloadRequest,
  draft: Draft,
  { digest }: ReviewRequest,
): Promise<boolean> {
  return (await digestOf(req, draft)) !== digest
}

async function digestOf(req: PayloadRequest, { collection, id }: Draft): Promise<string> {
  const { config } = req.payload.collections[collection]
  return (await loadContentNow(req, { config, id }))?.digest ?? ''
}
