import { mergeListSearchAndWhere } from 'payload/shared'
import {
  parseParams,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'

import { isStaff } from '../access/is-staff'
import { findReferences } from './find-references'
import { placesOf, type Place } from './places'

/** `uses` names what is used there, where more than one was asked about. */
export type UsingPlace = Place & { uses?: string[] }
export type PlacesAnswer = { places: UsingPlace[] }

/**
 * Where documents are used: asked for before they are unpublished or thrown away. They are chosen as in a
 * list, by `where` and `search`; with `forever=true` the places that lie in the trash count, too.
 */
export const placesEndpoint: Endpoint = {
  path: '/places/:collection',
  method: 'get',
  handler: async (req) => {
    const { collection } = req.routeParams as { collection: string }
    if (!isStaff({ req })) return answer({ places: [] }, 403)
    if (!Object.hasOwn(req.payload.collections, collection)) return answer({ places: [] }, 404)
    if (!req.query.where) return answer({ places: [] }, 400)
    return answer({ places: await findPlaces(req, collection as CollectionSlug) })
  },
}

function answer(body: PlacesAnswer, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

async function findPlaces(req: PayloadRequest, collection: CollectionSlug): Promise<UsingPlace[]> {
  const titles = await findTitles(req, collection)
  if (titles.size === 0) return []
  const includesTrash = req.query.forever === 'true'
  const wanted = { collection, ids: [...titles.keys()], req, includesTrash }
  const references = await findReferences(wanted)
  const places = await placesOf(req, references)
  if (titles.size === 1) return places
  return places.map((place, index) => ({
    ...place,
    uses: references[index]?.mentions.flatMap((id) => titles.get(id) ?? []),
  }))
}

/** Of what was asked about, as far as whoever asks may read it, by id. */
async function findTitles(
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<Map<string, string>> {
  const { config } = req.payload.collections[collection]
  const { where, trash = false } = parseParams(req.query)
  const search = typeof req.query.search === 'string' ? req.query.search : ''
  const { useAsTitle = 'id' } = config.admin
  const { docs } = await req.payload.find({
    collection,
    where: mergeListSearchAndWhere({ collectionConfig: config, search, where: where ?? {} }),
    draft: Boolean(config.versions?.drafts),
    trash,
    pagination: false,
    depth: 0,
    select: { [useAsTitle]: true } as never,
    overrideAccess: false,
    req,
  })
  return new Map(
    (docs as TypeWithID[]).map((document) => [String(document.id), titleOf(document, useAsTitle)]),
  )
}

function titleOf(document: TypeWithID, useAsTitle: string): string {
  const title: unknown = document[useAsTitle as keyof TypeWithID]
  return typeof title === 'string' ? title : 'without a title'
}
