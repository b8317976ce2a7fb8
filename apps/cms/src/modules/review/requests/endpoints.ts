import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { may } from '@cms/access/may'
import { mayUpdate } from '@cms/access/may-update'
import { jsonEndpoint, readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { recordPressed } from '../../audit'
import { readableDraft, writableDraft, type Draft } from '../draft'
import { personOf } from '../notes/endpoints'
import type { Person } from '../notes/notes'
import { needsReview } from './editor-reads-first'
import { requestInWords, type RequestInWords } from './request-in-words'
import {
  askForReview,
  findLastRequest,
  findReaders,
  isChangedSince,
  settleRequest,
} from './requests'

/** Of all endpoints here: how a draft stands with its readers. */
export interface ReviewAnswer {
  /** The last one; null where there never was one. */
  request: RequestInWords | null
  /** Whether whoever asks may ask for a review, and whom; empty while one waits. */
  readers: Person[]
  mayAsk: boolean
  mayTakeBack: boolean
  /** Publish what was handed in, or send it back. */
  mayDecide: boolean
  /** Whether whoever asks may publish without having it read. */
  mayPublish: boolean
}

const path = '/review-of/:collection/:id'
const maxBodyBytes = 10_000
const longestCharacters = 1_000

const words = z
  .string()
  .trim()
  .max(longestCharacters, `Please keep it to ${longestCharacters} characters.`)

const stateEndpoint = readingEndpoint({
  path,
  answer: async (req) => answer(req, await readableDraft(req)),
})

const askEndpoint = jsonEndpoint({
  path,
  schema: z.object({ key: z.uuid(), words, askedOf: documentIdSchema.optional() }),
  maxBodyBytes,
  answer: async (request, req) => {
    const draft = await writableDraft(req)
    return recorded(req, draft, 'review-asked', () =>
      askForReview(req, { draft, request, by: personOf(req), now: new Date() }),
    )
  },
})

const takeBackEndpoint = jsonEndpoint({
  path: `${path}/taken-back`,
  schema: z.object({}),
  maxBodyBytes,
  answer: async (_, req) => {
    const draft = await writableDraft(req)
    const by = personOf(req)
    const last = await findLastRequest(req.payload, draft)
    if (last?.askedById !== by.id) throw new Refusal('not-allowed')
    const settling = { state: 'taken-back', by: by.name, now: new Date() } as const
    return recorded(req, draft, 'review-taken-back', () =>
      settleRequest(req.payload, { draft, ...settling }),
    )
  },
})

const sendBackEndpoint = jsonEndpoint({
  path: `${path}/sent-back`,
  schema: z.object({ words: words.min(1, 'Please say what is to be done.') }),
  maxBodyBytes,
  answer: async (sent, req) => {
    const draft = await writableDraft(req)
    if (!may(req.user, 'reviewDrafts')) throw new Refusal('not-allowed')
    const by = personOf(req).name
    const settling = { state: 'sent-back', by, now: new Date(), answer: sent.words } as const
    return recorded(req, draft, 'review-sent-back', () =>
      settleRequest(req.payload, { draft, ...settling }),
    )
  },
})

export const requestEndpoints: Endpoint[] = [
  stateEndpoint,
  askEndpoint,
  takeBackEndpoint,
  sendBackEndpoint,
]

type ReviewAct = 'review-asked' | 'review-taken-back' | 'review-sent-back'

function recorded(
  req: PayloadRequest,
  draft: Draft,
  kind: ReviewAct,
  carryOut: () => Promise<void>,
): Promise<ReviewAnswer> {
  return recordPressed(req, {
    record: { kind, of: draft.collection, id: () => draft.id },
    input: {},
    carryOut: async () => {
      await carryOut()
      return answer(req, draft)
    },
  })
}

async function answer(req: PayloadRequest, draft: Draft): Promise<ReviewAnswer> {
  const { payload } = req
  const last = await findLastRequest(payload, draft)
  const isWaiting = last?.state === 'waiting'
  const isMine = last?.askedById === String(req.user?.id)
  const mayWrite = await mayUpdate(req, draft)
  const mayAsk = mayWrite && !isWaiting
  return {
    request: last && requestInWords(last, isWaiting && (await isChangedSince(req, draft, last))),
    readers: mayAsk ? await othersOf(req) : [],
    mayAsk,
    mayTakeBack: mayWrite && isWaiting && isMine,
    mayDecide: mayWrite && isWaiting && !isMine && may(req.user, 'reviewDrafts'),
    mayPublish: mayWrite && !(await needsReview(req)),
  }
}

async function othersOf({ payload, user }: PayloadRequest): Promise<Person[]> {
  const readers = await findReaders(payload)
  return readers.filter(({ id }) => id !== String(user?.id))
}
