import type { Email } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { may } from '../../access/may'
import { StaffAction } from '../../admin/staff-action/staff-action.client'
import '../../admin/staff-action/staff-panel.css'

/** At the e-mail itself: what can be done about it. */
export async function EmailActionsField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const where = { id: { equals: String(id) } }
  const email = await payload.db.findOne<Email>({ collection: 'emails', where })
  if (!email) return null
  return (
    <div className="staff-panel">
      <EmailActions orderId={email.orderId} email={email} />
    </div>
  )
}

const emailWords: Record<Email['status'], string> = {
  waiting: 'Waiting',
  sent: 'Sent',
  failed: 'Could not be sent',
  'given-up': 'Not sent, and seen to',
}

interface EmailActionsProps {
  orderId: string
  email: Email
  /** Where it can go as well, where that is known. */
  customerEmail?: string | null | undefined
}

/** Sends it again; what cannot be sent is put out of sight once the customer was told another way. */
export function EmailActions({ orderId, email, customerEmail }: EmailActionsProps) {
  const hasOtherAddress = customerEmail && customerEmail !== email.to
  return (
    <>
      <StaffAction
        url={`/api/orders/${orderId}/emails`}
        subject={email.id}
        legend={`${email.subject}, to ${email.to}`}
        button="Send again"
      >
        <input type="hidden" data-name="emailId" value={email.id} />
        <span>
          {emailWords[email.status]}
          {email.error ? `: ${email.error}` : ''}
        </span>
        {hasOtherAddress && (
          <label>
            To
            <select data-name="to">
              <option value="same">{email.to}</option>
              <option value="customer">{customerEmail}</option>
            </select>
          </label>
        )}
      </StaffAction>
      {email.status === 'failed' && (
        <StaffAction
          url={`/api/orders/${orderId}/emails/given-up`}
          subject={email.id}
          legend="If it cannot be sent, tell the customer another way"
          button="I have seen to it"
        >
          <input type="hidden" data-name="emailId" value={email.id} />
        </StaffAction>
      )}
    </>
  )
}
