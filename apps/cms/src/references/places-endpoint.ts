import type { CollectionSlug, Endpoint } from 'payload'

import { isStaff } from '../access/is-staff'
import { findReferences } from './find-references'
import { placesOf, type Place } from './places'

export type PlacesAnswer = { places: Place[] }

/** Where something is used: asked for before it is unpublished or thrown away. */
export const placesEndpoint: Endpoint = {
  path: '/places/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: string; id: string }
    if (!isStaff({ req })) return Response.json({ places: [] }, { status: 403 })
    if (!Object.hasOwn(req.payload.collections, collection)) {
      return Response.json({ places: [] }, { status: 404 })
    }
    const wanted = { collection: collection as CollectionSlug, id, req, includesTrash: false }
    const places = await placesOf(req, await findReferences(wanted))
    return Response.json({ places } satisfies PlacesAnswer, {
      headers: { 'cache-control': 'no-store' },
    })
  },
}
