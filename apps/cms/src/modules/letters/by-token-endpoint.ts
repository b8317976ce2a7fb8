import type { DataFromCollectionSlug, CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { createContext, type Context } from '../orders'

/** A collection whose records are opened by a token of `linkTokens`. */
interface Linked<Slug extends CollectionSlug> {
  collection: Slug
  readToken: (token: string) => string | null
  /** What its owner sees of it. */
  view: (context: Context, record: DataFromCollectionSlug<Slug>) => Promise<object>
}

interface ByToken<Record> {
  method: 'get' | 'post'
  path: string
  act?: (context: Context, record: Record) => Promise<unknown>
}

/** Endpoints for whoever has the token of a record, which nothing else opens; each answers how it stands then. */
export function byTokenEndpoints<Slug extends CollectionSlug>({
  collection,
  readToken,
  view,
}: Linked<Slug>): (endpoint: ByToken<DataFromCollectionSlug<Slug>>) => Endpoint {
  return ({ method, path, act }) => ({
    method,
    path,
    handler: async (req) => {
      try {
        const context = createContext(req.payload)
        await act?.(context, await recordInAddress(req))
        const answer = await view(context, await recordInAddress(req))
        return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
      } catch (error) {
        return answerRefusal(error)
      }
    },
  })

  /** @throws Refusal `not-found`, for a wrong signature as for a record that is not there. */
  async function recordInAddress({ payload, routeParams }: PayloadRequest) {
    const linkKey = readToken(String(routeParams?.token))
    const where = { linkKey: { equals: linkKey } }
    const record = linkKey
      ? await payload.db.findOne<DataFromCollectionSlug<Slug>>({ collection, where })
      : null
    if (!record) throw new Refusal('not-found')
    return record
  }
}
