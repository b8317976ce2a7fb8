import { reachesAll } from '@cms/access/reaches-all'
import type { Account } from '@cms/access/roles'

/** Whoever keeps testimonials. */
export function mayMakeTestimonial(user: Account): boolean {
  return reachesAll(user, 'update', 'testimonials') && reachesAll(user, 'read', 'feedback')
}
