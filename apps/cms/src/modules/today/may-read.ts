import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether somebody may read anything at all of a collection. */
export async function mayRead(req: PayloadRequest, collection: CollectionSlug): Promise<boolean> {
  const { config } = req.payload.collections[collection]
  return Boolean(await config.access.read({ req }))
}
