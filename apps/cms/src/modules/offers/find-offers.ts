import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'

/** Those to an organisation, from an enquiry, or which became an order, the newest first. */
export function findOffers(
  payload: Payload,
  of: { organisation: string } | { enquiryId: string } | { orderId: string },
): Promise<WrittenOffer[]> {
  const where = Object.fromEntries(Object.entries(of).map(([field, id]) => [field, { equals: id }]))
  return findAll(payload, { collection: 'offers', where, sort: ['-createdAt', 'id'] })
}
