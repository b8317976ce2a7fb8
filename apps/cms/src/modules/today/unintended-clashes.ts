import type { PayloadRequest } from 'payload'

import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { weekdayText } from '@lectern/shared/time/moment-text'
import { findUnintendedClashes } from '../catalogue'
import { mayDecide } from '../desk'
import type { Task } from './task'

/** So many milliseconds ahead are looked at: six weeks. */
const aheadMilliseconds = 42 * 24 * 60 * 60_000
const mostTold = 5

/** Who or what two dates want at once, until somebody has said that it is intended. */
export async function unintendedClashes(req: PayloadRequest, now: Date): Promise<Task[]> {
  if (!mayDecide(req.user)) return []
  const endsAt = new Date(now.getTime() + aheadMilliseconds).toISOString()
  const clashes = await findUnintendedClashes(req.payload, { startsAt: now.toISOString(), endsAt })
  const coming = clashes.filter(({ first }) => first.endsAt > now.toISOString())
  return coming.slice(0, mostTold).map(({ summary, first, runId, mark }) => ({
    text: `${summary}: ${weekdayText(first.startsAt)}`,
    href: `/admin/calendar?view=list&day=${calendarDayIn(new Date(first.startsAt))}&show=clash`,
    isTrouble: true,
    press: {
      url: `/api/course-runs/${runId}/clashes/intended`,
      subject: mark,
      button: 'That is intended',
      name: 'mark',
      value: mark,
    },
  }))
}
