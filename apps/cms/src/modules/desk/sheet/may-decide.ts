import { may } from '@cms/access/may'
import { reachesAll } from '@cms/access/reaches-all'
import type { Account } from '@cms/access/roles'

/** Who keeps the catalogue, or looks after bookings, says what is meant with a date. */
export function mayDecide(account: Account): boolean {
  return may(account, 'handleBookings') || reachesAll(account, 'update', 'course-runs')
}
