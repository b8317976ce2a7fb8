import { isPreviewable, sharedDraftPath, sharedDraftSchema } from '@lectern/shared/contract/preview'
import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { mayUpdate } from '@cms/access/may-update'
import { isDocumentId } from '@cms/database/document-ids'
import { jsonEndpoint, readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { recordPressed } from '../../audit'
import { readDraftAsPublic } from '../preview/read-draft-as-public'
import {
  findDraftLink,
  findDraftLinks,
  hasEnded,
  makeDraftLink,
  noteOpened,
  stopDraftLink,
  type SharedDocument,
} from './draft-link'
import { draftLinkInWords, type DraftLinkInWords } from './links-in-words'
import { draftLinkTerms } from './terms'

/** Of all three endpoints for staff: the links to a draft, the newest first. */
export interface DraftLinksAnswer {
  links: DraftLinkInWords[]
}

const path = '/draft-links-of/:collection/:id'
const maxBodyBytes = 1_000

const listEndpoint = readingEndpoint({
  path,
  answer: async (req) => answer(req, await documentOf(req)),
})

const makeEndpoint = jsonEndpoint({
  path,
  schema: z.object({ term: z.enum(draftLinkTerms) }),
  maxBodyBytes,
  answer: async ({ term }, req) => {
    const document = await documentOf(req)
    const by = req.user?.name ?? ''
    return recorded(req, {
      ...{ kind: 'draft-shared', document },
      carryOut: () => makeDraftLink(req.payload, { ...document, term, by, now: new Date() }),
    })
  },
})

const stopEndpoint = jsonEndpoint({
  path: `${path}/stopped`,
  schema: z.object({ linkId: documentIdSchema }),
  maxBodyBytes,
  answer: async ({ linkId }, req) => {
    const document = await documentOf(req)
    if (!isDocumentId(req.payload, linkId)) throw new Refusal('not-found')
    return recorded(req, {
      ...{ kind: 'draft-link-stopped', document },
      carryOut: () => stopDraftLink(req.payload, { ...document, linkId, now: new Date() }),
    })
  },
})

/** For whoever has the link: asked by the website, which shows what it answers. */
const openEndpoint = jsonEndpoint({
  path: sharedDraftPath.slice('/api'.length),
  schema: sharedDraftSchema,
  maxBodyBytes,
  answer: async ({ token, isCounted }, { payload }) => {
    const now = new Date()
    const link = await findDraftLink(payload, token)
    if (!link || !isPreviewable(link.kind)) throw new Refusal('not-found')
    if (hasEnded(link, now)) throw new Refusal('link-expired')
    const { kind: collection, documentId: id, madeBy: sharedBy, until } = link
    const doc = await readDraftAsPublic(payload, { collection, id })
    if (!doc) throw new Refusal('not-found')
    if (isCounted) await noteOpened(payload, link, now)
    return { collection, doc, sharedBy, until }
  },
})

export const draftLinkEndpoints: Endpoint[] = [
  listEndpoint,
  makeEndpoint,
  stopEndpoint,
  openEndpoint,
]

/** @throws Refusal unless whoever asks may edit the document. */
async function documentOf(req: PayloadRequest): Promise<SharedDocument> {
  if (!req.user) throw new Refusal('not-signed-in')
  const { collection, id } = req.routeParams as { collection: string; id: string }
  if (!isPreviewable(collection) || !isDocumentId(req.payload, id)) throw new Refusal('not-found')
  if (!(await mayUpdate(req, { collection, id }))) throw new Refusal('not-allowed')
  return { collection, id }
}

interface Recorded {
  kind: 'draft-shared' | 'draft-link-stopped'
  document: SharedDocument
  carryOut: () => Promise<unknown>
}

function recorded(req: PayloadRequest, { kind, document, carryOut }: Recorded) {
  return recordPressed(req, {
    record: { kind, of: document.collection, id: () => document.id },
    input: {},
    carryOut: async () => {
      await carryOut()
      return answer(req, document)
    },
  })
}

async function answer(
  { payload }: PayloadRequest,
  document: SharedDocument,
): Promise<DraftLinksAnswer> {
  const now = new Date()
  const links = await findDraftLinks(payload, document)
  return { links: links.map((link) => draftLinkInWords(link, now)) }
}
