import { isTaggedCollection } from '@lectern/shared/contract/cache-tags'
import type { CollectionAfterReadHook, CollectionConfig, PayloadRequest, TypeWithID } from 'payload'

import { readPublicState } from '../public-changes/public-state'

export const notOnTheWebsite = ' · not on the website'

/**
 * Payload's pickers show a title and nothing else. So the title that a picker asks for says when
 * visitors would not see what is chosen; every other reader gets the title as it is.
 */
export function markInPickers(config: CollectionConfig): CollectionConfig {
  const { slug, hooks = {}, admin, trash, versions } = config
  const titleField = admin?.useAsTitle
  const canBeHidden = trash || versions
  if (!isTaggedCollection(slug) || !titleField || !canBeHidden) return config
  const mark: CollectionAfterReadHook = async ({ doc, req }: Read) => {
    const title = doc[titleField]
    if (typeof title !== 'string' || !isPicker(req, titleField)) return doc
    const isPublic = await readPublicState(req, { collection: slug, id: String(doc.id) })
    return isPublic ? doc : { ...doc, [titleField]: title + notOnTheWebsite }
  }
  return { ...config, hooks: { ...hooks, afterRead: [...(hooks.afterRead ?? []), mark] } }
}

type Read = { doc: TypeWithID & Record<string, unknown>; req: PayloadRequest }

/** A signed-in person's browser that asks for titles of drafts and for nothing else. */
function isPicker({ payloadAPI, user, headers, query }: PayloadRequest, titleField: string) {
  const select = query?.select
  return (
    payloadAPI === 'REST' &&
    !!user &&
    headers.get('x-payload-http-method-override') === 'GET' &&
    String(query.draft) === 'true' &&
    typeof select === 'object' &&
    select !== null &&
    Object.keys(select).join() === titleField
  )
}
