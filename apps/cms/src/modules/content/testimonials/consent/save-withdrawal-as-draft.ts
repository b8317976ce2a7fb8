import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/**
 * A save that withdraws the consent to a published testimonial is one of a draft, whichever button
 * was pressed: nothing that is missing elsewhere may keep it on the website.
 */
export const saveWithdrawalAsDraft: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'update' || !('data' in args) || !withdraws(args.data)) return args
  const id = 'id' in args ? args.id : null
  if (typeof id === 'string' && !(await isPublished(req, id))) return args
  return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
}

function withdraws(data: unknown): boolean {
  // As it was sent: whether it is of the right types is looked at later.
  const { evidence } = data as { evidence?: unknown }
  if (typeof evidence !== 'object' || evidence === null) return false
  return 'consent' in evidence && String(evidence.consent) !== 'true'
}

/** Asked of the database: what Payload hands on is the newest draft. */
export async function isPublished(req: PayloadRequest, id: string): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string; _status?: string | null }>({
    collection: 'testimonials',
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  })
  return row?._status === 'published'
}
