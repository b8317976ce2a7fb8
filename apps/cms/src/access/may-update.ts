import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether a save of this document by whoever asks would be let through. */
export async function mayUpdate(
  req: PayloadRequest,
  { collection, id, data = {} }: { collection: CollectionSlug; id: string; data?: object },
): Promise<boolean> {
  const update = req.payload.collections[collection]?.config.access.update
  const allowed = update && (await update({ req, id, data }))
  if (typeof allowed !== 'object') return allowed ?? false
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, allowed] },
    overrideAccess: true,
  })
  return totalDocs > 0
}
