import type { ReviewRequest } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import {
  draftOf,
  findAnswersTo,
  findOpenConversations,
  findRequestsFor,
  mayReadDraft,
  waitsFor,
  type Draft,
} from '../review'
import { lineOf, type DocumentLine } from './line-of'
import { newestDraftFor } from './newest-draft'

/** A draft that somebody has said something about. */
export interface ReviewLine extends DocumentLine {
  /** Begins with a verb: “Read”, “Answer 2 notes on”. */
  act: string
  /** Who said what. */
  note: string
  /** ISO 8601: for how long it has waited; null of news. */
  since: string | null
}

export interface Reviews {
  /** Handed in to be read. */
  toRead: ReviewLine[]
  /** What became of what this person handed in. */
  answers: ReviewLine[]
  /** Notes that wait for this person. */
  notes: ReviewLine[]
}

export async function findReviews(req: PayloadRequest, now: Date): Promise<Reviews> {
  const [requests, answers, notes] = await Promise.all([
    findRequestsFor(req),
    findAnswersTo(req, now),
    findNoteLines(req),
  ])
  const [toRead, told] = await Promise.all([
    Promise.all(requests.map((request) => lineTo(req, request, asRequest(request)))),
    Promise.all(answers.map((request) => lineTo(req, request, asAnswer(request)))),
  ])
  return { toRead: toRead.flat(), answers: told.flat(), notes }
}

type Said = Pick<ReviewLine, 'act' | 'note' | 'since'>

function asRequest({ askedBy, words, askedAt }: ReviewRequest): Said {
  const note = words ? `${askedBy}: “${words}”` : `${askedBy} asks for a review`
  return { act: 'Read', note, since: askedAt }
}

function asAnswer({ state, settledBy, answer }: ReviewRequest): Said {
  return state === 'approved'
    ? { act: 'Look at', note: `${settledBy} read and published it`, since: null }
    : { act: 'Work on', note: `${settledBy} sent it back: “${answer}”`, since: null }
}

function lineTo(req: PayloadRequest, request: ReviewRequest, said: Said): Promise<ReviewLine[]> {
  return withLine(req, draftOf(request), () => said)
}

async function findNoteLines(req: PayloadRequest): Promise<ReviewLine[]> {
  const person = String(req.user?.id)
  const drafts = await findOpenConversations(req)
  const lines = drafts.map(({ draft, conversations }) =>
    withLine(req, draft, (document) => {
      const writers = writersOf(document)
      const waiting = conversations.filter((each) => waitsFor(each, { person, writers }))
      const last = waiting.map((each) => each.at(-1)).findLast(Boolean)
      if (!last) return null
      const { length } = waiting
      return {
        act: length === 1 ? 'Answer a note on' : `Answer ${length} notes on`,
        note: `${last.writtenBy}: “${last.words}”`,
        since: waiting[0]?.at(-1)?.writtenAt ?? null,
      }
    }),
  )
  return (await Promise.all(lines)).flat()
}

interface Document {
  id: string
  createdBy?: string | null
  savedBy?: { userId?: string | null } | null
}

/** Who began it, else who saved it last. */
function writersOf({ createdBy, savedBy }: Document): string[] {
  const writer = createdBy ?? savedBy?.userId
  return writer ? [String(writer)] : []
}

/** Nothing of what whoever looks may not read, or is in the trash. */
async function withLine(
  req: PayloadRequest,
  draft: Draft,
  say: (document: Document) => Said | null,
): Promise<ReviewLine[]> {
  if (!(await mayReadDraft(req, draft))) return []
  const document = await newestDraftFor(req, draft)
  const said = document && say(document as unknown as Document)
  return said ? [{ ...lineOf(req, draft.collection, document), ...said }] : []
}
