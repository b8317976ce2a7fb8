import type { BeforeListTableServerProps } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { roles } from '@cms/access/roles'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import '@cms/admin/staff-action/staff-panel.css'
import { longestWordsCharacters } from '../accounts/limits'
import { roleInOneSentence } from '../accounts/roles-in-words'
import './invite-panel.css'

/** Above the list of accounts, for owners. In a drawer accounts are chosen, not made. */
export function InvitePanel({ user, searchParams }: BeforeListTableServerProps) {
  if (!searchParams || !reachesAll(user, 'update', 'users')) return null
  return (
    <details className="invite-panel">
      <summary className="desk-press desk-press--act">Invite a colleague…</summary>
      <div className="staff-panel" id="invite">
        <StaffAction
          url="/api/users/invitations"
          subject="invitation"
          legend="Invite a colleague"
          button="Send the invitation"
        >
          <label>
            Name
            <input data-name="name" autoComplete="off" maxLength={80} />
          </label>
          <label>
            E-mail address
            <input data-name="email" type="email" autoComplete="off" maxLength={254} />
          </label>
          <RoleChoice />
          <label className="invite-words">
            A line from you (optional)
            <textarea data-name="words" rows={2} maxLength={longestWordsCharacters} />
          </label>
          <p>
            They get a link by e-mail and choose a password of their own, which nobody else ever
            sees. The link works once, and for seven days.
          </p>
        </StaffAction>
      </div>
    </details>
  )
}

function RoleChoice() {
  return (
    <label className="invite-role">
      What they may do
      <select data-name="role" defaultValue="">
        <option value="" disabled>
          Choose …
        </option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleInOneSentence(role)}
          </option>
        ))}
      </select>
    </label>
  )
}
