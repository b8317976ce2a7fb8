import type { BeforeListTableServerProps } from 'payload'
import Link from 'next/link'

import { may } from '@cms/access/may'

/** Above the list of organisations: the way to those that there could be. */
export function CompaniesLink({ user }: BeforeListTableServerProps) {
  if (!may(user ?? null, 'handleBookings')) return null
  return (
    <p>
      <Link href="/admin/companies">Companies in bookings that belong to no organisation</Link>
    </p>
  )
}
