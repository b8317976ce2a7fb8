import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Endpoint,
  PayloadRequest,
  Where,
} from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import type { OurCollection } from '@cms/access/permissions'
import { reachesAll } from '@cms/access/reaches-all'
import { csvLines, toCsv, type CsvRow } from '@cms/csv'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { recordAct } from '../record-act'

const mostRows = 20_000
const pageSize = 200

interface ListAsCsv<Slug extends CollectionSlug & OurCollection> {
  of: Slug
  /** What the record of the export says it was. */
  what: string
  filename: string
  headings: CsvRow
  rowOf: (document: DataFromCollectionSlug<Slug>) => CsvRow
  /** How deep rows reach into other documents. */
  depth?: number
}

/**
 * `GET /api/<collection>/as-csv`, for whoever reads all of it: what the list’s filters and its search find, in the
 * list’s own order, at most 20,000 rows. It is recorded, and sent as it is read.
 */
export function listCsvEndpoint<Slug extends CollectionSlug & OurCollection>(
  list: ListAsCsv<Slug>,
): Endpoint {
  const { of, what, filename } = list
  return {
    path: '/as-csv',
    method: 'get',
    handler: async (req) => {
      try {
        if (!req.user) throw new Refusal('not-signed-in')
        if (!reachesAll(req.user, 'read', of)) throw new Refusal('not-allowed')
        const { ids, isCut } = await findFiltered(req, of)
        await recordAct(req, { kind: 'exported', what, details: `${ids.length} rows` })
        return new Response(streamOf(piecesOf(req, { list, ids, isCut })), {
          headers: {
            'cache-control': 'no-store',
            'content-type': 'text/csv; charset=utf-8',
            'content-disposition': `attachment; filename="${filename}"`,
          },
        })
      } catch (error) {
        return answerRefusal(error)
      }
    },
  }
}

/** By their ids, so that what comes in while the table is sent moves nothing from one page to the next. */
async function findFiltered(req: PayloadRequest, collection: CollectionSlug) {
  const { config } = req.payload.collections[collection]
  const { where = {}, search } = req.query as { where?: Where; search?: unknown }
  const words = typeof search === 'string' ? search.trim() : ''
  const { docs } = await req.payload.find({
    collection,
    where: mergeListSearchAndWhere({ collectionConfig: config, search: words, where }),
    ...(config.defaultSort && { sort: [config.defaultSort].flat() }),
    select: {},
    limit: mostRows + 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { ids: docs.slice(0, mostRows).map(({ id }) => String(id)), isCut: docs.length > mostRows }
}

interface Found<Slug extends CollectionSlug & OurCollection> {
  list: ListAsCsv<Slug>
  ids: readonly string[]
  isCut: boolean
}

async function* piecesOf<Slug extends CollectionSlug & OurCollection>(
  req: PayloadRequest,
  { list: { of: collection, headings, rowOf, depth = 0 }, ids, isCut }: Found<Slug>,
): AsyncGenerator<string> {
  yield toCsv([headings])
  for (let from = 0; from < ids.length; from += pageSize) {
    const piece = ids.slice(from, from + pageSize)
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: piece } },
      limit: pageSize,
      pagination: false,
      depth,
      overrideAccess: false,
      req,
    })
    const byId = new Map(docs.map((doc) => [String(doc.id), doc]))
    yield csvLines(
      piece
        .flatMap((id) => byId.get(id) ?? [])
        .map((doc) => rowOf(doc as DataFromCollectionSlug<Slug>)),
    )
  }
  if (isCut) yield csvLines([[`Only the first ${mostRows} rows. Filter the list for the others.`]])
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const piece = await pieces.next()
      if (piece.done) controller.close()
      else controller.enqueue(encoder.encode(piece.value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
