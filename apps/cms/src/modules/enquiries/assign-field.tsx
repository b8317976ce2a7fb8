import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { may } from '../../access/may'
import { AssignEnquiry } from './assign-action.client'
import { findColleagues } from './who-has-it'
import '../../admin/staff-action/staff-panel.css'

/** Beside an enquiry: who has it, and the way to hand it on. */
export async function AssignField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const where = { id: { equals: String(id) } }
  const enquiry = await payload.db.findOne<Enquiry>({ collection: 'enquiries', where })
  if (!enquiry) return null
  return (
    <div className="staff-panel">
      <AssignEnquiry
        enquiryId={enquiry.id}
        userId={enquiry.assigneeId ?? ''}
        colleagues={await findColleagues(payload)}
      />
    </div>
  )
}
