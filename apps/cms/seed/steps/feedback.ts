import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { addDays } from '@lectern/shared/time/calendar-day'

import { calendarDaysOf } from '../../src/modules/attendance'
import { answerFeedback, askAboutDate, findFeedbackOf } from '../../src/modules/feedback'
import { sendDueEmails } from '../../src/modules/letters'
import type { Keys } from '../content/keys'
import type { WrittenFeedback } from '../content/feedback'
import { londonTime, minutesAfter } from '../dates'
import type { World } from '../world'
import { runKey } from './catalogue'
import { pastContext } from './past-context'

/** Everybody on a date is asked on the day after it, and some answer in the evening. */
export async function storeFeedback(
  { payload, ids }: World,
  { run: of, answers }: WrittenFeedback<Keys>,
): Promise<void> {
  const where = { id: { equals: ids.findIn('run', runKey(of)) } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (!run) throw new Error('There is no such date to ask about')
  const at = (time: string) =>
    pastContext(
      { payload, stripe: null },
      new Date(londonTime(addDays(calendarDaysOf(run).at(-1) ?? '', 1), time)),
    )
  const asking = at('09:10')
  await askAboutDate(asking, run)
  await sendDueEmails(pastContext({ payload, stripe: null }, minutesAfter(asking.now, 1)))
  const asked = await findFeedbackOf(payload, run.id)
  const answering = at('19:40')
  for (const [index, answer] of answers.entries()) {
    const feedback = asked[index]
    if (!feedback) throw new Error('Too few on this date have an address')
    await answerFeedback(answering, { feedback, answer })
  }
}
