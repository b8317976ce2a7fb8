import type { ServerProps } from 'payload'

import { may } from '@cms/access/may'

/** In the menu, for whoever may answer a person. */
export function PersonalDataLink({ user }: ServerProps) {
  if (!may(user, 'handleBookings')) return null
  return (
    <a className="nav__link" href="/admin/personal-data">
      <span className="nav__link-label">Personal data</span>
    </a>
  )
}
