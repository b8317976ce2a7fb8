import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

const maxComplaints = 20

/** Complaints whose outcome nobody has told yet, the most urgent first, as far as the asker may read them. */
export async function findOpenComplaints(req: PayloadRequest): Promise<Enquiry[]> {
  const { docs } = await req.payload.find({
    collection: 'enquiries',
    where: { and: [{ kind: { equals: 'complaint' } }, { outcomeAt: { exists: false } }] },
    sort: 'acknowledgeBy',
    limit: maxComplaints,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
