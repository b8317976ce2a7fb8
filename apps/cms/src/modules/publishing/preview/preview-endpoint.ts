import type { Endpoint, PayloadRequest } from 'payload'

import { mayUpdate } from '@cms/access/may-update'
import { currentEnv } from '@cms/env'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import {
  readPreviewToken,
  type PreviewTokenContent,
  type PreviewTokenReading,
} from './preview-token'
import { previewUrl, previewUrlWithoutToken } from './preview-url'
import { readDraftAsPublic } from './read-draft-as-public'

/** Nothing secret is cached anywhere, and no search engine keeps what it should never have found. */
const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

const previewEndpoint: Endpoint = {
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
  const reading = readingOf(req)
  switch (reading.outcome) {
    case 'valid':
      return reading.content
    case 'expired':
      throw new Refusal('link-expired')
    case 'forged':
      throw new Refusal('not-allowed')
  }
}

/**
 * The website sends a browser here whose token has expired. Whoever is signed in and may open the
 * document goes back with a new one at once; anybody else is told there what to do.
 */
const renewalEndpoint: Endpoint = {
  path: '/preview/renewal',
  method: 'get',
  handler: async (req) => {
    const reading = readingOf(req)
    const renews = reading.outcome !== 'forged' && (await mayUpdate(req, reading.content))
    const location = renews ? previewUrl(reading.content) : previewUrlWithoutToken()
    return new Response(null, { status: 302, headers: { ...headers, location } })
  },
}

function readingOf(req: PayloadRequest): PreviewTokenReading {
  return readPreviewToken(req.searchParams.get('token') ?? '', {
    secret: currentEnv().PAYLOAD_SECRET,
    now: new Date(),
  })
}

export const previewEndpoints: Endpoint[] = [previewEndpoint, renewalEndpoint]
