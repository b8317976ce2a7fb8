import {
  maxTypedBytes,
  typedPreviewPath,
  typedPreviewSchema,
} from '@lectern/shared/contract/preview'
import type { Endpoint } from 'payload'

import { mayUpdate } from '@cms/access/may-update'
import { currentEnv } from '@cms/env'
import { jsonEndpoint } from '@cms/http/json-endpoint'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import {
  readPreviewToken,
  type PreviewTokenContent,
  type PreviewTokenReading,
} from './preview-token'
import { previewUrl, previewUrlWithoutToken } from './preview-url'
import { readDraftAsPublic, readTypedAsPublic } from './read-draft-as-public'

/** Nothing secret is cached anywhere, and no search engine keeps what it should never have found. */
const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

const previewEndpoint: Endpoint = {
  path: '/preview',
  method: 'get',
  handler: async (req) => {
    try {
      const { collection, id } = contentOf(req.searchParams.get('token') ?? '')
      const doc = await readDraftAsPublic(req.payload, { collection, id })
      if (!doc) throw new Refusal('not-found')
      return Response.json({ collection, doc }, { headers })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** Asked again and again while somebody types; nothing is saved. */
const typedEndpoint = jsonEndpoint({
  path: typedPreviewPath.slice('/api'.length),
  schema: typedPreviewSchema,
  maxBodyBytes: maxTypedBytes,
  answer: async ({ token, values }, { payload }) => {
    const { collection, id } = contentOf(token)
    const doc = await readTypedAsPublic(payload, { collection, id, values })
    if (!doc) throw new Refusal('not-found')
    return { collection, doc }
  },
})

/** @throws Refusal when the token has expired or is not ours. */
function contentOf(token: string): PreviewTokenContent {
  const reading = readingOf(token)
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
    const reading = readingOf(req.searchParams.get('token') ?? '')
    const renews = reading.outcome !== 'forged' && (await mayUpdate(req, reading.content))
    const location = renews ? previewUrl(reading.content) : previewUrlWithoutToken()
    return new Response(null, { status: 302, headers: { ...headers, location } })
  },
}

function readingOf(token: string): PreviewTokenReading {
  return readPreviewToken(token, {
    secret: currentEnv().PAYLOAD_SECRET,
    now: new Date(),
  })
}

export const previewEndpoints: Endpoint[] = [previewEndpoint, typedEndpoint, renewalEndpoint]
