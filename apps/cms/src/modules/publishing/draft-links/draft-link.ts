import { paths } from '@lectern/shared/addresses/paths'
import type { DraftLink } from '@lectern/shared/contract/payload-types'
import type { PreviewableCollection } from '@lectern/shared/contract/preview'
import type { Payload, Where } from 'payload'

import { newKey, readSignedKey, signKey } from '@cms/access/signed-key'
import { compareAndSet } from '@cms/database/compare-and-set'
import { deleteInBatches } from '@cms/database/delete-in-batches'
import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { currentEnv } from '@cms/env'
import { endOfTerm, type DraftLinkTerm } from './terms'

const purpose = 'draft-token'

export interface SharedDocument {
  collection: PreviewableCollection
  id: string
}

export async function makeDraftLink(
  payload: Payload,
  made: SharedDocument & { term: DraftLinkTerm; by: string; now: Date },
): Promise<void> {
  const { collection, id, term, by, now } = made
  await insertOnce(payload, {
    collection: 'draft-links',
    data: {
      kind: collection,
      documentId: id,
      key: newKey(),
      madeAt: now.toISOString(),
      madeBy: by,
      until: endOfTerm(term, now).toISOString(),
      isStopped: false,
      timesOpened: 0,
    },
  })
}

/** It opens nothing from now on. One that has ended, or is of another document, stays as it is. */
export async function stopDraftLink(
  payload: Payload,
  { linkId, now, ...document }: SharedDocument & { linkId: string; now: Date },
): Promise<void> {
  const isOpen = { until: { greater_than: now.toISOString() } }
  await compareAndSet(payload, {
    collection: 'draft-links',
    where: { and: [{ id: { equals: linkId } }, ...ofDocument(document), isOpen] },
    data: { until: now.toISOString(), isStopped: true },
  })
}

/** Of one document, the newest first. */
export function findDraftLinks(payload: Payload, document: SharedDocument): Promise<DraftLink[]> {
  const where = { and: ofDocument(document) }
  return findAll(payload, { collection: 'draft-links', where, sort: ['-madeAt', 'id'] })
}

function ofDocument({ collection, id }: SharedDocument): Where[] {
  return [{ kind: { equals: collection } }, { documentId: { equals: id } }]
}

/** The whole address, for staff to hand on. */
export function addressOfDraft({ key }: DraftLink): string {
  const { WEB_URL: webUrl, PAYLOAD_SECRET: secret } = currentEnv()
  return `${webUrl}${paths.sharedDraft(signKey({ key, purpose, secret }))}`
}

export function hasEnded({ until }: DraftLink, now: Date): boolean {
  return Date.parse(until) <= now.getTime()
}

/** `null` of one that was not made here, or is swept already. */
export async function findDraftLink(payload: Payload, token: string): Promise<DraftLink | null> {
  const key = readSignedKey({ token, purpose, secret: currentEnv().PAYLOAD_SECRET })
  if (!key) return null
  const where = { key: { equals: key } }
  return payload.db.findOne<DraftLink>({ collection: 'draft-links', where })
}

export async function noteOpened(payload: Payload, { id }: DraftLink, now: Date): Promise<void> {
  await compareAndSet(payload, {
    collection: 'draft-links',
    where: { id: { equals: id } },
    data: { timesOpened: { $inc: 1 }, lastOpenedAt: now.toISOString() },
  })
}

/** For as long as somebody may ask who has read a draft. */
const keptDays = 30

/** Forgets links that ended long ago. */
export async function sweepDraftLinks(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000)
  const where = { until: { less_than: before.toISOString() } }
  await deleteInBatches(payload, { collection: 'draft-links', where })
}
