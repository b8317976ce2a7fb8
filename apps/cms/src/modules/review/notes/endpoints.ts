import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { jsonEndpoint, readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { readableDraft, type Draft } from '../draft'
import { findNotes, settleNote, writeNote, type Person } from './notes'
import { notesInWords, type NoteInWords } from './notes-in-words'

/** Of all three endpoints: the notes on a draft, open ones first. */
export interface NotesAnswer {
  notes: NoteInWords[]
}

const path = '/notes-of/:collection/:id'
const maxBodyBytes = 20_000
const longestCharacters = 2_000

const noteSchema = z.object({
  key: z.uuid(),
  words: z
    .string()
    .trim()
    .min(1, 'Please write the note.')
    .max(longestCharacters, `Please keep it to ${longestCharacters} characters.`),
  answerTo: documentIdSchema.optional(),
  path: z.string().max(200).optional(),
  about: z.string().max(5_000).optional(),
})

const listEndpoint = readingEndpoint({
  path,
  answer: async (req) => answer(req, await readableDraft(req)),
})

const writeEndpoint = jsonEndpoint({
  path,
  schema: noteSchema,
  maxBodyBytes,
  answer: async (note, req) => {
    const draft = await readableDraft(req)
    await writeNote(req.payload, { draft, note, by: personOf(req), now: new Date() })
    return answer(req, draft)
  },
})

const doneEndpoint = jsonEndpoint({
  path: `${path}/done`,
  schema: z.object({ noteId: documentIdSchema, isDone: z.boolean() }),
  maxBodyBytes,
  answer: async ({ noteId, isDone }, req) => {
    const draft = await readableDraft(req)
    const done = isDone ? { by: personOf(req), now: new Date() } : null
    await settleNote(req.payload, { draft, noteId, done })
    return answer(req, draft)
  },
})

/** For staff who may read the draft. Each note says itself who wrote it, so the audit trail need not. */
export const noteEndpoints: Endpoint[] = [listEndpoint, writeEndpoint, doneEndpoint]

export function personOf({ user }: PayloadRequest): Person {
  if (!user) throw new Refusal('not-signed-in')
  return { id: String(user.id), name: user.name }
}

async function answer({ payload }: PayloadRequest, draft: Draft): Promise<NotesAnswer> {
  return { notes: notesInWords(await findNotes(payload, draft)) }
}
