import type { User } from '@lectern/shared/contract/payload-types'
import type { Payload, PayloadRequest } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'

/**
 * Whether somebody else is an owner who can come in: without one nobody could manage accounts or settings
 * again. Part of the transaction in which an owner goes. The other one's account is written to as well, so that
 * two owners who close each other at the same moment are in each other's way.
 */
export async function hasOtherOwner(
  payload: Payload,
  { userId, req }: { userId: string; req: Partial<PayloadRequest> },
): Promise<boolean> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'owner' } },
        { standing: { equals: 'active' } },
        { id: { not_equals: userId } },
      ],
    },
    sort: 'id',
    limit: 1,
    pagination: false,
    req,
  })
  const [other] = docs
  if (!other) return false
  const where = { id: { equals: other.id } }
  return (await compareAndSet(payload, { collection: 'users', where, data: {}, req })) !== null
}

export const onlyOwner = 'This is the only owner. Make somebody else an owner first.'
