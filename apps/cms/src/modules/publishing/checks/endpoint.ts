import { fieldProblems } from '@lectern/shared/contract/problem'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { answerRefusal } from '@cms/http/problem-response'
import { readJson } from '@cms/http/read-json'
import { Refusal } from '@cms/http/refusal'
import { checkDocument } from './check-document'
import type { CheckAnswer } from './finding'

/** Bytes. The largest article that may be saved, and its blocks. */
const maxBodyBytes = 2_000_000

const bodySchema = z.object({
  id: z.string().max(100).optional(),
  data: z.record(z.string(), z.unknown()),
})

/** For whoever may write in the collection. Nothing is saved. */
export const checkEndpoint: Endpoint = {
  path: '/checks/:collection',
  method: 'post',
  handler: async (req) => {
    try {
      const collection = await collectionOf(req)
      const parsed = bodySchema.safeParse(await readJson(req, maxBodyBytes))
      if (!parsed.success)
        throw new Refusal('invalid-fields', { fields: fieldProblems(parsed.error) })
      const findings = await checkDocument(req, { collection, ...parsed.data })
      return Response.json({ findings } satisfies CheckAnswer, {
        headers: { 'cache-control': 'no-store' },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** @throws Refusal when there is none that can be checked, or whoever asks writes nothing there. */
async function collectionOf(req: PayloadRequest): Promise<CollectionSlug> {
  const slug = req.routeParams?.collection
  const { config } = req.payload.collections[slug as CollectionSlug] ?? {}
  if (!config || typeof slug !== 'string') throw new Refusal('not-found')
  if (!req.user) throw new Refusal('not-signed-in')
  if (!config.versions?.drafts || !(await config.access.create({ req })))
    throw new Refusal('not-allowed')
  return config.slug
}
