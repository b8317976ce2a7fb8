import type { PayloadRequest } from 'payload'

import { askerOf } from './roles'

export function isStaff({ req }: { req: PayloadRequest }): boolean {
  return askerOf(req.user) !== 'public'
}
