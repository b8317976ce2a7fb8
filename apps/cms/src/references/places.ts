import { formatAdminURL } from 'payload/shared'
import type { PayloadRequest, SanitizedCollectionConfig, TypeWithID } from 'payload'

import type { Reference } from './find-references'

/** Where something is mentioned, as a person calls it; `href` where whoever asks may open it. */
export type Place = { words: string; href: string | null }

export function placesOf(req: PayloadRequest, references: Reference[]): Promise<Place[]> {
  return Promise.all(references.map((reference) => placeOf(req, reference)))
}

async function placeOf(req: PayloadRequest, reference: Reference): Promise<Place> {
  if (!('global' in reference)) return placeOfDocument(req, reference)
  const { label, slug } = reference.global
  return { words: theGlobal(label), href: at(req, `/globals/${slug}`) }
}

function theGlobal(label: unknown): string {
  return `the ${typeof label === 'string' ? label.toLowerCase() : 'settings'}`
}

type Mention = { collection: SanitizedCollectionConfig; document: TypeWithID }

async function placeOfDocument(req: PayloadRequest, mention: Mention): Promise<Place> {
  const { collection, document } = mention
  const { singular } = collection.labels
  const kind = typeof singular === 'string' ? singular.toLowerCase() : collection.slug
  if (!(await mayBeRead(req, mention)))
    return { words: `a ${kind} that you may not open`, href: null }
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

/** An author need not learn how the drafts of others are called. Without a person it is the program that asks. */
async function mayBeRead(req: PayloadRequest, { collection, document }: Mention): Promise<boolean> {
  if (!req.user) return true
  const { totalDocs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { equals: document.id } },
    draft: Boolean(collection.versions?.drafts),
    trash: collection.trash,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}
