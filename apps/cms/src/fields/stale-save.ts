import { APIError, Forbidden, type PayloadRequest } from 'payload'

import { reason, type ChangedMeanwhile } from '../merge/changed-meanwhile'
import { mergeDocuments } from '../merge/merge-documents'
import type { SchemaField } from '../merge/schema'
import type { Place } from './content-now'

type Values = Record<string, unknown>

interface Stale {
  req: PayloadRequest
  place: Place
  /** What was to be saved. */
  sent: Values
  /** The moment of the state that it comes from, ISO 8601. */
  from: string | null
}

/**
 * Refuses a save whose document somebody else has changed since it was opened. The refusal carries what is
 * stored now, as far as whoever saves may read it, so that nobody needs to ask again before putting both together.
 */
export async function staleSave({ req, place, sent, from }: Stale): Promise<APIError> {
  const stored = await loadStored(req, place)
  const base = (stored && from && (await loadState(req, place, from))) || {}
  const fields = place.config.fields as readonly SchemaField[]
  const { collisions } = mergeDocuments({ fields, base, mine: sent, theirs: stored ?? {} })
  const by = (stored?.savedBy ?? {}) as { name?: string; at?: string }
  const data: ChangedMeanwhile = {
    reason,
    stored,
    savedBy: by.name ?? null,
    savedAt: by.at ?? null,
    collisions: stored ? collisions.map(({ path, label }) => ({ path, label })) : [],
  }
  return new APIError(staleMessage, 409, data as unknown as Values, isPublic)
}

export const staleMessage =
  'Somebody else has saved this since you opened it, or you have in another tab, so your changes are not saved yet. They are still here. Put the two together, then save again.'
const isPublic = true

async function loadStored(req: PayloadRequest, place: Place): Promise<Values | null> {
  const asReader = { depth: 0, draft: true, overrideAccess: false, user: req.user, req } as const
  if (!('id' in place)) {
    return { ...(await req.payload.findGlobal({ ...asReader, slug: place.config.slug })) }
  }
  const { slug: collection } = place.config
  const isThis = { id: place.id, trash: true, disableErrors: true }
  const found = await req.payload.findByID({ ...asReader, ...isThis, collection })
  return found && { ...found }
}

/** The version that was opened, if there is one. Whoever may read none of them is told of more collisions. */
async function loadState(req: PayloadRequest, place: Place, from: string): Promise<Values | null> {
  const isThen = { 'version.updatedAt': { equals: from } }
  const asReader = { depth: 0, limit: 1, pagination: false, overrideAccess: false, req } as const
  if (!place.config.versions) return null
  try {
    const { docs } =
      'id' in place
        ? await req.payload.findVersions({
            ...asReader,
            user: req.user,
            collection: place.config.slug,
            where: { and: [{ parent: { equals: place.id } }, isThen] },
          })
        : await req.payload.findGlobalVersions({
            ...asReader,
            user: req.user,
            slug: place.config.slug,
            where: isThen,
          })
    return (docs[0]?.version as Values | undefined) ?? null
  } catch (error) {
    if (error instanceof Forbidden) return null
    throw error
  }
}
