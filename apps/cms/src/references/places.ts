import { formatAdminURL } from 'payload/shared'
import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload'

import type { Reference } from './find-references'

/** Where something is mentioned, as a person calls it; `href` where whoever asks may open it. */
export type Place = { words: string; href: string | null }

export async function placesOf(req: PayloadRequest, references: Reference[]): Promise<Place[]> {
  const readable = await findReadable(req, references)
  return references.map((reference) =>
    'global' in reference
      ? placeOfGlobal(req, reference)
      : placeOfDocument(req, { ...reference, mayBeRead: readable.has(reference.document.id) }),
  )
}

type OfGlobal = Extract<Reference, { global: object }>
type OfDocument = Extract<Reference, { document: object }>

function placeOfGlobal(req: PayloadRequest, { global: { label, slug } }: OfGlobal): Place {
  return { words: theGlobal(label), href: at(req, `/globals/${slug}`) }
}

function theGlobal(label: unknown): string {
  return `the ${typeof label === 'string' ? label.toLowerCase() : 'settings'}`
}

function placeOfDocument(
  req: PayloadRequest,
  { collection, document, mayBeRead }: OfDocument & { mayBeRead: boolean },
): Place {
  const { singular } = collection.labels
  const kind = typeof singular === 'string' ? singular.toLowerCase() : collection.slug
  if (!mayBeRead) return { words: `a ${kind} that you may not open`, href: null }
  const title: unknown = document[(collection.admin.useAsTitle ?? 'id') as keyof typeof document]
  const isInTrash = 'deletedAt' in document && !!document.deletedAt
  const name = typeof title === 'string' ? title : 'without a title'
  return {
    words: `the ${kind} “${name}”${isInTrash ? ' (in the trash)' : ''}`,
    href: at(req, `/collections/${collection.slug}/${isInTrash ? 'trash/' : ''}${document.id}`),
  }
}

function at(req: PayloadRequest, path: `/${string}`): string {
  return formatAdminURL({ adminRoute: req.payload.config.routes.admin, path })
}

type Ids = Set<TypeWithID['id']>

/** An author need not learn how the drafts of others are called. Without a person it is the program that asks. */
async function findReadable(req: PayloadRequest, references: Reference[]): Promise<Ids> {
  const byCollection = new Map<CollectionSlug, TypeWithID['id'][]>()
  for (const reference of references) {
    if ('global' in reference) continue
    const { slug } = reference.collection
    byCollection.set(slug, [...(byCollection.get(slug) ?? []), reference.document.id])
  }
  const readable: Ids = new Set()
  for (const [slug, ids] of byCollection) {
    const found = req.user ? await findReadableIn(req, slug, ids) : ids
    for (const id of found) readable.add(id)
  }
  return readable
}

async function findReadableIn(req: PayloadRequest, slug: CollectionSlug, ids: TypeWithID['id'][]) {
  const { config } = req.payload.collections[slug]
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: ids } },
    draft: Boolean(config.versions?.drafts),
    trash: config.trash,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}
