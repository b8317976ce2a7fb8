import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { may } from '@cms/access/may'
import { isDocumentId } from '@cms/database/document-ids'

/** An enquiry by its id, for whoever answers enquiries; null for others, and where there is none. */
export async function loadEnquiry(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  id: string,
): Promise<Enquiry | null> {
  if (!may(user, 'handleBookings') || !isDocumentId(payload, id)) return null
  return payload.db.findOne<Enquiry>({ collection: 'enquiries', where: { id: { equals: id } } })
}
