import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Payload } from 'payload'

import { deleteInBatches } from '@cms/database/delete-in-batches'

/** A year, and a month to compare it with. */
const keptMonths = 13

/** For a scheduled job. */
export async function forgetMissedSearches(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - keptMonths)
  const where = { day: { less_than: calendarDayIn(before) } }
  await deleteInBatches(payload, { collection: 'missed-searches', where })
}
