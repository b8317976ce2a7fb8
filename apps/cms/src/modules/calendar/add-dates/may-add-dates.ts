import type { Account } from '@cms/access/roles'
import { reachesAll } from '@cms/access/reaches-all'

/** Who keeps the catalogue makes its dates, too. */
export function mayAddDates(account: Account): boolean {
  return reachesAll(account, 'update', 'course-runs')
}
