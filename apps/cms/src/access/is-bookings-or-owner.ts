import type { PayloadRequest } from 'payload'

import { hasRole } from './roles'

export function isBookingsOrOwner({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req.user, 'owner', 'bookings')
}
