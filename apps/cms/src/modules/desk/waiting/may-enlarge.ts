import { may } from '@cms/access/may'
import { reachesAll } from '@cms/access/reaches-all'
import type { Account } from '@cms/access/roles'

/** Whoever keeps the dates, and may read who waits for a place. */
export function mayEnlarge(account: Account): boolean {
  return may(account, 'handleBookings') && reachesAll(account, 'update', 'course-runs')
}

/** By how many places at once; more are typed in the date's form. */
export const mostMore = 12
