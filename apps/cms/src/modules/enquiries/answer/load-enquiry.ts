import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'

/** The enquiry on whose page a field stands, for whoever answers enquiries. */
export async function loadEnquiry({
  id,
  payload,
  req,
}: Pick<UIFieldServerProps, 'id' | 'payload' | 'req'>): Promise<Enquiry | null> {
  if (!id || !may(req.user, 'handleBookings')) return null
  const where = { id: { equals: String(id) } }
  return payload.db.findOne<Enquiry>({ collection: 'enquiries', where })
}
