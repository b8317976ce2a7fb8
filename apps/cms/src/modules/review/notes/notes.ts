import type { DraftNote } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { isDocumentId } from '@cms/database/document-ids'
import { Refusal } from '@cms/http/refusal'
import { ofDraft, type Draft } from '../draft'

export interface Person {
  id: string
  name: string
}

export interface NewNote {
  /** Of its own, so that a note whose answer was lost is written once. */
  key: string
  words: string
  /** The note that it answers. */
  answerTo?: string | undefined
  path?: string | undefined
  about?: string | undefined
}

/** @throws Refusal when the note that it answers is gone. */
export async function writeNote(
  payload: Payload,
  { draft, note, by, now }: { draft: Draft; note: NewNote; by: Person; now: Date },
): Promise<void> {
  const { key, words, answerTo = null, path = null, about = null } = note
  if (answerTo !== null) await refuseUnlessFirst(payload, draft, answerTo)
  await insertOnce(payload, {
    collection: 'draft-notes',
    data: {
      key: `${by.id}/${key}`,
      kind: draft.collection,
      documentId: draft.id,
      answerTo,
      path,
      about,
      words,
      writtenAt: now.toISOString(),
      writtenBy: by.name,
      writtenById: by.id,
    },
  })
  // Whoever answers what was done has something to say on it.
  if (answerTo !== null) await setDone(payload, { draft, noteId: answerTo, done: null })
}

interface Settled {
  draft: Draft
  noteId: string
  /** Null takes it back. */
  done: { by: Person; now: Date } | null
}

/** @throws Refusal when the note is gone. */
export async function settleNote(payload: Payload, settled: Settled): Promise<void> {
  await refuseUnlessFirst(payload, settled.draft, settled.noteId)
  await setDone(payload, settled)
}

async function setDone(payload: Payload, { draft, noteId, done }: Settled): Promise<void> {
  await compareAndSet(payload, {
    collection: 'draft-notes',
    where: { and: [{ id: { equals: noteId } }, ...ofDraft(draft)] },
    data: { doneAt: done?.now.toISOString() ?? null, doneBy: done?.by.name ?? null },
  })
}

async function refuseUnlessFirst(payload: Payload, draft: Draft, noteId: string): Promise<void> {
  const where = {
    and: [{ id: { equals: noteId } }, ...ofDraft(draft), { answerTo: { equals: null } }],
  }
  const found = isDocumentId(payload, noteId)
    ? await payload.db.findOne<DraftNote>({ collection: 'draft-notes', where })
    : null
  if (!found) throw new Refusal('not-found', { message: gone })
}

const gone = 'This note is not there any more. Look at the list again.'

/** Of one document, the oldest first. */
export function findNotes(payload: Payload, draft: Draft): Promise<DraftNote[]> {
  const where = { and: ofDraft(draft) }
  return findAll(payload, { collection: 'draft-notes', where, sort: ['writtenAt', 'id'] })
}

/** How many conversations are not done. */
export async function countOpenNotes(payload: Payload, draft: Draft): Promise<number> {
  const isOpen: Where[] = [{ answerTo: { equals: null } }, { doneAt: { equals: null } }]
  const where = { and: [...ofDraft(draft), ...isOpen] }
  const { totalDocs } = await payload.db.count({ collection: 'draft-notes', where })
  return totalDocs
}
