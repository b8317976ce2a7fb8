import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload'

/** As it is being written; `null` for what whoever looks may not read, and for what is in the trash. */
export function newestDraftFor(
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<TypeWithID | null> {
  return req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
