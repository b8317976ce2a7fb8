import type { Enquiry } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '../../database/compare-and-set'
import { Refusal } from '../../http/refusal'
import type { Context } from '../orders'

interface Setting {
  enquiryId: string
  status: Enquiry['status']
  by: string
}

/**
 * Says that an enquiry is answered, done with, or open again, and who said so. One statement on these fields
 * alone, so that a colleague who is writing notes loses nothing.
 *
 * @throws Refusal `not-found` for an enquiry that is gone.
 */
export async function setStatus(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { enquiryId, status, by }: Setting,
): Promise<void> {
  const changed = await compareAndSet(payload, {
    collection: 'enquiries',
    where: { id: { equals: enquiryId } },
    data: { status, statusBy: by, statusAt: now.toISOString() },
  })
  if (!changed) throw new Refusal('not-found')
}
