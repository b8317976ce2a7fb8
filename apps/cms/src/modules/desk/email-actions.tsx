import type { Email } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { may } from '../../access/may'
import { EmailActions } from '../../admin/emails/email-actions'
import { ownerOf, pathOfOwner } from '../letters'

/** At the e-mail itself: what can be done about it. */
export async function EmailActionsField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const where = { id: { equals: String(id) } }
  const email = await payload.db.findOne<Email>({ collection: 'emails', where })
  if (!email) return null
  return (
    <div className="staff-panel">
      <EmailActions path={pathOfOwner(ownerOf(email))} email={email} isInForm />
    </div>
  )
}
