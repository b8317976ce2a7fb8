import type { CollectionSlug, PayloadRequest } from 'payload'

export type Mentioned = { collection: string; id: string; title?: string | undefined }

/**
 * A relationship to one collection keeps the id, one to several keeps `relationTo` beside it, and a
 * version that Payload compares has whole documents in place of ids.
 */
export function referenceOf(stored: unknown, relationTo: string | string[]): Mentioned {
  if (typeof stored !== 'object' || stored === null) {
    return { collection: String(relationTo), id: String(stored) }
  }
  if ('relationTo' in stored && 'value' in stored) {
    return referenceOf(stored.value, String(stored.relationTo))
  }
  return { collection: String(relationTo), id: 'id' in stored ? String(stored.id) : '' }
}

/** “Minutes That Matter”: by what it is called today, drafts and the trash included. */
export async function titleOf({ collection, id }: Mentioned, req: PayloadRequest): Promise<string> {
  const mayRead = await readTitle({ collection, id }, req, false)
  if (mayRead) return `“${mayRead}”`
  return (await readTitle({ collection, id }, req, true))
    ? 'something that you may not open'
    : 'something that has been deleted'
}

async function readTitle(
  { collection, id }: Mentioned,
  req: PayloadRequest,
  overrideAccess: boolean,
): Promise<string | null> {
  const slug = collection as CollectionSlug
  const config = req.payload.collections[slug]?.config
  if (!config || !id) return null
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { equals: id } },
    draft: Boolean(config.versions?.drafts),
    trash: config.trash,
    limit: 1,
    depth: 0,
    overrideAccess,
    user: req.user,
    req,
  })
  const titleField = config.admin.useAsTitle ?? 'id'
  const title: unknown = docs[0]?.[titleField as keyof (typeof docs)[0]]
  if (!docs[0]) return null
  return typeof title === 'string' && title ? title : 'without a title'
}
