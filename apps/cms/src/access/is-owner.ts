import type { PayloadRequest } from 'payload'

import { hasRole } from './roles'

export function isOwner({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req.user, 'owner')
}
