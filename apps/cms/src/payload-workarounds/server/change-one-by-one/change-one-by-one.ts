import {
  addDataAndFileToRequest,
  APIError,
  type CollectionConfig,
  type CollectionSlug,
  type Endpoint,
  headersWithCors,
  parseParams,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { retryWriteConflicts } from '@cms/database/retry-write-conflicts'

/**
 * Payload makes a bulk change in one transaction, and commits it although some of its documents could not
 * be saved to their end: half of each stays. (`bulkOperationsSingleTransaction` does not help: one that
 * fails takes back the others, which are said to be saved.) Here each is changed as if it had been opened by
 * itself, so that the others are saved, and of one that fails nothing is.
 */
export function withBulkChangesOneByOne<Schema extends { collections: CollectionConfig[] }>(
  schema: Schema,
): Schema {
  return { ...schema, collections: schema.collections.map(withOwnEndpoints) }
}

function withOwnEndpoints(config: CollectionConfig): CollectionConfig {
  if (config.endpoints === false) return config
  const slug = config.slug as CollectionSlug
  return { ...config, endpoints: [...(config.endpoints ?? []), bulkUpdate(slug), bulkDelete(slug)] }
}

function bulkUpdate(slug: CollectionSlug): Endpoint {
  return bulkEndpoint(slug, {
    method: 'patch',
    isDisabled: ({ disableBulkEdit }) => disableBulkEdit,
    said: { done: 'general:updatedCountSuccessfully', failed: 'error:unableToUpdateCount' },
    change: (req, how) =>
      req.payload.update({ ...how, collection: slug, data: structuredClone(req.data ?? {}) }),
  })
}

function bulkDelete(slug: CollectionSlug): Endpoint {
  return bulkEndpoint(slug, {
    method: 'delete',
    isDisabled: ({ disableBulkDelete }) => disableBulkDelete,
    said: { done: 'general:deletedCountSuccessfully', failed: 'error:unableToDeleteCount' },
    change: (req, { draft: _, ...how }) => req.payload.delete({ ...how, collection: slug }),
  })
}

type How = {
  id: string
  depth: number
  draft: boolean
  trash: boolean
  overrideAccess: false
  user: PayloadRequest['user']
  req: PayloadRequest
}

interface BulkChange {
  method: 'patch' | 'delete'
  isDisabled: (config: SanitizedCollectionConfig) => boolean | undefined
  said: Record<'done' | 'failed', Parameters<PayloadRequest['t']>[0]>
  change: (req: PayloadRequest, how: How) => Promise<unknown>
}

type Failure = { id: string; isPublic: boolean; message: string }

function bulkEndpoint(slug: CollectionSlug, bulk: BulkChange): Endpoint {
  return { path: '/', method: bulk.method, handler }

  async function handler(req: PayloadRequest): Promise<Response> {
    const { config } = req.payload.collections[slug]
    if (bulk.isDisabled(config)) throw new APIError('This is done one by one.', 403)
    await addDataAndFileToRequest(req)
    const docs: unknown[] = []
    const errors: Failure[] = []
    const how = howToChange(req)
    for (const id of await findIds(req, slug)) {
      try {
        docs.push(await retryWriteConflicts(() => bulk.change(req, { ...how, id })))
      } catch (error) {
        errors.push(failureOf(error, { id, req }))
      }
    }
    return answer({ req, config, said: bulk.said }, { docs, errors })
  }
}

function howToChange(req: PayloadRequest): Omit<How, 'id'> {
  const { depth = 0, draft = false, trash = false } = parseParams(req.query)
  return { depth, draft, trash, overrideAccess: false, user: req.user, req }
}

/** All are found before any is changed, since a change may take it out of what was asked for. */
async function findIds(req: PayloadRequest, collection: CollectionSlug): Promise<string[]> {
  const { where, sort, limit = 0, draft = false, trash = false } = parseParams(req.query)
  if (!where) throw new APIError('Say with "where" which documents are meant.', 400)
  const found = await req.payload.find({
    ...{ collection, where, limit, draft, trash, req },
    ...(sort && { sort }),
    pagination: false,
    depth: 0,
    select: {},
    user: req.user,
    overrideAccess: false,
  })
  return found.docs.map(({ id }) => String(id))
}

function failureOf(error: unknown, { id, req }: { id: string; req: PayloadRequest }): Failure {
  const { message, status = 500, isPublic = status < 500 } = error as Partial<APIError>
  if (isPublic && message) return { id, isPublic, message }
  req.payload.logger.error({ err: error, msg: 'A document of a bulk change could not be changed' })
  return { id, isPublic: false, message: 'Something went wrong.' }
}

type Asked = { req: PayloadRequest; config: SanitizedCollectionConfig; said: BulkChange['said'] }

function answer(
  { req, config, said }: Asked,
  result: { docs: unknown[]; errors: Failure[] },
): Response {
  const total = result.docs.length + result.errors.length
  const failedCount = result.errors.length
  const { singular, plural } = config.labels
  const name = total === 1 ? singular : plural
  const label = typeof name === 'string' ? name : config.slug
  const message = failedCount
    ? req.t(said.failed, { count: failedCount, label, total })
    : req.t(said.done, { count: total, label })
  const headers = headersWithCors({ headers: new Headers(), req })
  return Response.json({ ...result, message }, { status: failedCount ? 400 : 200, headers })
}
