import type { PayloadRequest } from 'payload'

import { hasRole } from './roles'

export function isCatalogueReader({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req.user, 'owner', 'editor', 'bookings')
}
