import type { Payload, PayloadRequest } from 'payload'

/** Whether somebody else is an owner who can come in: without one nobody could manage accounts or settings again. */
export async function hasOtherOwner(
  payload: Payload,
  { userId, req }: { userId: string; req: Partial<PayloadRequest> },
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'owner' } },
        { standing: { equals: 'active' } },
        { id: { not_equals: userId } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

export const onlyOwner = 'This is the only owner. Make somebody else an owner first.'
