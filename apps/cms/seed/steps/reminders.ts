import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { addDays } from '@lectern/shared/time/calendar-day'

import { findAll } from '../../src/database/find-all'
import { calendarDaysOf, loadRegister } from '../../src/modules/attendance'
import { answerQuestions, remindOfDays } from '../../src/modules/before-course'
import { sendDueEmails } from '../../src/modules/letters'
import { loadQuestions, type Context } from '../../src/modules/orders'
import type { Keys } from '../content/keys'
import type { RunOf } from '../content/orders'
import { londonTime, minutesAfter } from '../dates'
import type { World } from '../world'
import { runKey } from './catalogue'
import { pastContext } from './past-context'

/** Everybody who came to a date that is over was reminded of it three days before, and some answered its questions. */
export async function storeReminders({ payload, ids }: World, of: RunOf<Keys>): Promise<void> {
  const where = { id: { equals: ids.findIn('run', runKey(of)) } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (!run) throw new Error('There is no such date to remind of')
  const threeDaysBefore = londonTime(addDays(calendarDaysOf(run)[0] ?? '', -3), '09:05')
  const context = pastContext({ payload, stripe: null }, new Date(threeDaysBefore))
  await remindOfDays(context)
  await sendDueEmails(pastContext({ payload, stripe: null }, minutesAfter(context.now, 1)))
  await answerSome(pastContext({ payload, stripe: null }, minutesAfter(context.now, 600)), run.id)
}

const wishes = ['Not to be the first to speak', 'A seat near the door']

async function answerSome(context: Context, runId: string): Promise<void> {
  const { payload } = context
  const [choice, wish] = await loadQuestions(payload, runId)
  const register = await loadRegister(payload, runId)
  if (!choice || !wish || !register) throw new Error('Nothing is asked before this date')
  const bookingIds = register.attendees.map(({ booking }) => booking.id)
  const where = { bookingId: { in: bookingIds } }
  const asked = await findAll(payload, { collection: 'place-answers', where })
  for (const [index, words] of wishes.entries()) {
    const answers = asked.find(({ bookingId }) => bookingId === bookingIds[index])
    if (!answers) continue
    const typed = { [choice.id]: choice.choices[index] ?? '', [wish.id]: words }
    await answerQuestions(context, { answers, typed })
  }
}
