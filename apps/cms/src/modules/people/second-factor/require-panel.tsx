import type { BeforeListTableServerProps, Payload } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { roles, type Role } from '@cms/access/roles'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import '@cms/admin/staff-action/staff-panel.css'
import { rolesInWords } from '../accounts/roles-in-words'
import '../invitations/invite-panel.css'
import { findWithoutFactor, requiredRoles } from './required-roles'

/** Above the list of accounts, for owners: whose people sign in with a code. Not in a drawer. */
export async function RequirePanel({ payload, user, searchParams }: BeforeListTableServerProps) {
  if (!searchParams || !reachesAll(user, 'update', 'users')) return null
  const required = await requiredRoles(payload)
  return (
    <details className="invite-panel">
      <summary className="desk-press">Who signs in with a code…</summary>
      <div className="staff-panel">
        <StaffAction
          // Drawn anew with what is stored.
          key={required.join()}
          url="/api/users/second-factor/required"
          subject="required"
          legend="Who has to sign in with a code from a telephone"
          button="Keep this choice"
        >
          {roles.map((role) => (
            <label key={role}>
              <input
                type="checkbox"
                data-name="roles[]"
                value={role}
                defaultChecked={required.includes(role)}
              />
              {rolesInWords[role].name}
            </label>
          ))}
          <WithoutFactor payload={payload} />
          <p>
            Everybody can switch codes on for themselves. Whoever is ticked here and has none is
            signed out now, and led to set them up at the next sign-in, before anything else.
          </p>
        </StaffAction>
      </div>
    </details>
  )
}

async function WithoutFactor({ payload }: { payload: Payload }) {
  const users = await findWithoutFactor(payload, roles)
  if (users.length === 0) return <p>Everybody signs in with a code already.</p>
  const names = users.map(({ name, role }) => `${name} (${nameOf(role)})`)
  return <p>Without one so far: {names.join(', ')}.</p>
}

function nameOf(role: Role): string {
  return rolesInWords[role].name
}
