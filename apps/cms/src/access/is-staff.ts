import type { PayloadRequest } from 'payload'

import { hasRole } from './roles'

export function isStaff({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req.user, 'owner', 'editor', 'author', 'bookings')
}
