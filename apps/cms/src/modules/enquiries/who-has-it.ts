import type { User } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { actionPermissions } from '../../access/permissions'
import { compareAndSet } from '../../database/compare-and-set'
import { Refusal } from '../../http/refusal'

/** Who can be given an enquiry: whoever answers them. */
export type Colleague = Pick<User, 'id' | 'name'>

export async function findColleagues(payload: Payload): Promise<Colleague[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [
        { role: { in: [...actionPermissions.handleBookings] } },
        { standing: { not_equals: 'closed' } },
      ],
    },
    select: { name: true },
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/**
 * Gives an enquiry to somebody; to nobody, if `userId` is empty. One statement on these fields alone, so
 * that a colleague who is writing notes loses nothing.
 *
 * @throws Refusal `not-found` for an enquiry that is gone, and for whoever does not answer enquiries.
 */
export async function giveEnquiry(
  payload: Payload,
  { enquiryId, userId }: { enquiryId: string; userId: string },
): Promise<void> {
  const colleagues = userId ? await findColleagues(payload) : []
  const colleague = colleagues.find(({ id }) => id === userId)
  if (userId && !colleague) throw new Refusal('not-found')
  const changed = await compareAndSet(payload, {
    collection: 'enquiries',
    where: { id: { equals: enquiryId } },
    data: { assigneeId: colleague?.id ?? null, assignee: colleague?.name ?? null },
  })
  if (!changed) throw new Refusal('not-found')
}
