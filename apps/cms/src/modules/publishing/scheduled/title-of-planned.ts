import type { Payload, TypeWithID } from 'payload'

import type { PlannedDocument } from './plans'

/** What lists call the document, drafts included. */
export async function titleOfPlanned(
  payload: Payload,
  { collection, id }: PlannedDocument,
): Promise<string> {
  const { useAsTitle } = payload.collections[collection].config.admin
  const newest = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const title: unknown = (newest as (TypeWithID & Record<string, unknown>) | null)?.[
    useAsTitle ?? 'id'
  ]
  return typeof title === 'string' && title ? title : 'Untitled'
}
