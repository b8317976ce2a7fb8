import type { Email } from '@lectern/shared/contract/payload-types'

import { FieldAction } from '../staff-action/field-action.client'
import { StaffAction } from '../staff-action/staff-action.client'
import { emailStateWords } from './email-state'
import '../staff-action/staff-panel.css'

interface EmailActionsProps {
  /** Of what it belongs to, below the API: `/orders/<id>`. */
  path: string
  email: Email
  /** Where it can go as well, where that is known. */
  customerEmail?: string | null | undefined
  /** Whether it stands among the fields of a document. */
  isInForm?: boolean
}

/** Sends it again; what cannot be sent is put out of sight once its reader was told another way. */
export function EmailActions({ path, email, customerEmail, isInForm = false }: EmailActionsProps) {
  const Action = isInForm ? FieldAction : StaffAction
  const hasOtherAddress = customerEmail && customerEmail !== email.to
  return (
    <>
      <Action
        url={`/api${path}/emails`}
        subject={email.id}
        legend={`${email.subject}, to ${email.to}`}
        button="Send again"
      >
        <input type="hidden" data-name="emailId" value={email.id} />
        <span>
          {emailStateWords(email)}
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
      </Action>
      {email.status === 'failed' && (
        <Action
          url={`/api${path}/emails/given-up`}
          subject={email.id}
          legend="If it cannot be sent, tell them another way"
          button="I have seen to it"
        >
          <input type="hidden" data-name="emailId" value={email.id} />
        </Action>
      )}
    </>
  )
}
