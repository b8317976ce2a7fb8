import type { Endpoint, PayloadRequest } from 'payload'

import { currentEnv } from '../../../env'
import { answerRefusal } from '../../../http/problem-response'
import { Refusal } from '../../../http/refusal'
import { readPreviewToken, type PreviewTokenContent } from './preview-token'
import { readDraftAsPublic } from './read-draft-as-public'

/** Nothing secret is cached anywhere, and no search engine keeps what it should never have found. */
const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

export const previewEndpoint: Endpoint = {
  path: '/preview',
  method: 'get',
  handler: async (req) => {
    try {
      const { collection, id } = contentOf(req)
      const doc = await readDraftAsPublic(req.payload, { collection, id })
      if (!doc) throw new Refusal('not-found')
      return Response.json({ collection, doc }, { headers })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** @throws Refusal when the token has expired or is not ours. */
function contentOf(req: PayloadRequest): PreviewTokenContent {
  const token = req.searchParams.get('token') ?? ''
  const reading = readPreviewToken(token, {
    secret: currentEnv().PAYLOAD_SECRET,
    now: new Date(),
  })
  switch (reading.outcome) {
    case 'valid':
      return reading.content
    case 'expired':
      throw new Refusal('link-expired')
    case 'forged':
      throw new Refusal('not-allowed')
  }
}
