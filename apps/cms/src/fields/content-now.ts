import { createHash } from 'node:crypto'
import type {
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'

import { ownFields } from '../merge/schema'
import { plainContent } from './plain-content'

/** Where a document is. */
export type Place =
  { config: SanitizedCollectionConfig; id: string } | { config: SanitizedGlobalConfig }

export interface ContentNow {
  savedAt: string
  /** The same for the same content, whenever and by whatever it was saved. */
  digest: string
}

/** Custom property of a field that people may change, and which the program fills in besides. */
export const filledInByProgram = { filledInByProgram: true }

/** What is stored of a document's newest state, draft or not, that a person may have typed. */
export async function loadContentNow(
  req: PayloadRequest,
  place: Place,
): Promise<ContentNow | null> {
  const stored = await loadStored(req, place)
  if (!stored?.updatedAt) return null
  const isContent = (field: FlattenedField) =>
    isTypedByPeople(field) || ofFile(place).includes(field.name)
  const typed = place.config.flattenedFields.filter(isContent)
  const content = typed.map(({ name }) => [name, plainContent(stored[name])])
  return { savedAt: new Date(stored.updatedAt).toISOString(), digest: digestOf(content) }
}

type Stored = Record<string, unknown> & { updatedAt?: string }
type StoredDocument = Stored & { id: string }

async function loadStored(req: PayloadRequest, place: Place): Promise<Stored | null> {
  const { db } = req.payload
  const newest = { limit: 1, pagination: false, sort: '-updatedAt', req } as const
  if ('id' in place) {
    const { slug: collection, versions } = place.config
    const parent = { parent: { equals: place.id } }
    const where = { and: [parent, { latest: { equals: true } }] }
    const found = versions?.drafts
      ? await db.findVersions<StoredDocument>({ collection, where, ...newest })
      : null
    const [latest] = found?.docs ?? []
    if (latest) return latest.version
    const isThis = { id: { equals: place.id } }
    return db.findOne({ collection, where: isThis, req })
  }
  return db.findGlobal({ slug: place.config.slug, req })
}

/** Chosen rather than typed. */
function ofFile({ config }: Place): string[] {
  const isUpload = 'upload' in config && Boolean(config.upload)
  return isUpload ? ['filename', 'filesize', 'width', 'height', 'focalX', 'focalY'] : []
}

/** What a form takes; not what the program fills in, or keeps for itself. */
export function isTypedByPeople(field: FlattenedField): boolean {
  const { hidden, readOnly, disabled } = (field.admin ?? {}) as Record<string, unknown>
  const isVirtual = 'virtual' in field && Boolean(field.virtual)
  const isByProgram = Boolean(field.custom?.filledInByProgram) || ownFields.includes(field.name)
  return !(field.hidden || isVirtual || isByProgram || hidden || readOnly || disabled)
}

function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)
}
