import type { ServerProps } from 'payload'

import { hasRole } from '../../../access/roles'

/** In the menu, for whoever may answer a person. */
export function PersonalDataLink({ user }: ServerProps) {
  if (!hasRole(user, 'owner', 'bookings')) return null
  return (
    <a className="nav__link" href="/admin/personal-data">
      <span className="nav__link-label">Personal data</span>
    </a>
  )
}
