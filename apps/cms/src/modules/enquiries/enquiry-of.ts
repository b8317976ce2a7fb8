import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { isDocumentId } from '../../database/document-ids'
import { Refusal } from '../../http/refusal'

/** The enquiry in the address of a call. @throws Refusal `not-found` */
export async function enquiryOf({ payload, routeParams }: PayloadRequest): Promise<Enquiry> {
  const id = String(routeParams?.id)
  const where = { id: { equals: id } }
  const enquiry = isDocumentId(payload, id)
    ? await payload.db.findOne<Enquiry>({ collection: 'enquiries', where })
    : null
  if (!enquiry) throw new Refusal('not-found')
  return enquiry
}
