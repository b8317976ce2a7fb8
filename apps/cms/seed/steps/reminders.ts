import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { addDays } from '@lectern/shared/time/calendar-day'

import { calendarDaysOf } from '../../src/modules/attendance'
import { remindOfDays } from '../../src/modules/before-course'
import { sendDueEmails } from '../../src/modules/letters'
import type { Keys } from '../content/keys'
import type { RunOf } from '../content/orders'
import { londonTime, minutesAfter } from '../dates'
import type { World } from '../world'
import { runKey } from './catalogue'
import { pastContext } from './past-context'

/** Everybody who came to a date that is over was reminded of it three days before. */
export async function storeReminders({ payload, ids }: World, of: RunOf<Keys>): Promise<void> {
  const where = { id: { equals: ids.findIn('run', runKey(of)) } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (!run) throw new Error('There is no such date to remind of')
  const threeDaysBefore = londonTime(addDays(calendarDaysOf(run)[0] ?? '', -3), '09:05')
  const context = pastContext({ payload, stripe: null }, new Date(threeDaysBefore))
  await remindOfDays(context)
  await sendDueEmails(pastContext({ payload, stripe: null }, minutesAfter(context.now, 1)))
}
