import type { PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import { nameIn } from './saved-by-words'

/** More than any document keeps. */
const mostVersions = 100

export interface Version {
  id: string
  /** ISO 8601 */
  savedAt: string
  /** Who, in words. */
  by: string
  /** What became of it, in words; `null` where everything that is saved is in force at once. */
  state: string | null
}

export interface Versioned {
  collection?: SanitizedCollectionConfig | undefined
  global?: SanitizedGlobalConfig | undefined
  id?: string | undefined
  isTrashed?: boolean
}

interface Stored {
  id: string
  updatedAt: string
  version: { _status?: 'draft' | 'published' | null; savedBy?: unknown }
}

/** The versions that whoever asks may read, the newest first. */
export async function loadVersions(req: PayloadRequest, of: Versioned): Promise<Version[]> {
  const docs = await findStored(req, of)
  const hasDrafts = Boolean((of.collection ?? of.global)?.versions?.drafts)
  const newestPublished = docs.find(isPublished)
  return docs.map((doc, index) => ({
    id: doc.id,
    savedAt: new Date(doc.updatedAt).toISOString(),
    by: nameIn(doc.version.savedBy),
    state: hasDrafts ? stateOf(doc, { isNewest: index === 0, newestPublished }) : null,
  }))
}

async function findStored(req: PayloadRequest, of: Versioned): Promise<Stored[]> {
  const asReader = { depth: 0, overrideAccess: false, user: req.user, req } as const
  const newestFirst = { sort: '-updatedAt', limit: mostVersions, pagination: false } as const
  if (of.global) {
    const { slug } = of.global
    const found = await req.payload.findGlobalVersions({ slug, ...asReader, ...newestFirst })
    return found.docs
  }
  if (!of.collection || !of.id) return []
  const found = await req.payload.findVersions({
    collection: of.collection.slug,
    where: { parent: { equals: of.id } },
    trash: of.isTrashed === true,
    ...asReader,
    ...newestFirst,
  })
  return found.docs as unknown as Stored[]
}

function isPublished({ version }: Stored): boolean {
  return version._status === 'published'
}

function stateOf(
  doc: Stored,
  { isNewest, newestPublished }: { isNewest: boolean; newestPublished: Stored | undefined },
): string {
  if (!isPublished(doc)) return isNewest ? 'Newest draft' : 'Draft'
  return doc.id === newestPublished?.id ? 'Published last' : 'Published before'
}
