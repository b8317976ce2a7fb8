import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import { weekdayText } from '@lectern/shared/time/moment-text'
import type { PayloadRequest } from 'payload'

import { findAll } from '@cms/database/find-all'
import { aboutGoingAhead, minimumStanding, type MinimumStanding } from '../catalogue'
import { findStanding } from '../decisions'
import { mayDecide } from '../desk'
import { readSeatCounts } from '../seats'
import type { Task } from './task'

/** From so many days before its day on a decision is asked for. */
const askedDaysBefore = 7

/** Dates with too few people of which it has to be said whether they go ahead, the first to be decided first. */
export async function undecidedDates(req: PayloadRequest, now: Date): Promise<Task[]> {
  const { payload, user } = req
  if (!mayDecide(user)) return []
  const runs = await findAll(payload, {
    collection: 'course-runs',
    where: {
      and: [
        { minimumPlaces: { greater_than: 0 } },
        { startsAt: { greater_than: now.toISOString() } },
        { status: { in: ['open', 'closed'] } },
        { deletedAt: { exists: false } },
      ],
    },
    sort: ['startsAt', 'id'],
  })
  const ids = runs.map(({ id }) => id)
  const [seats, standing] = await Promise.all([
    readSeatCounts(payload, ids),
    findStanding(payload, ids.map(aboutGoingAhead)),
  ])
  const asked = runs.flatMap((run) => {
    const booked = seats.get(run.id)?.booked ?? 0
    const minimum = minimumStanding(run, {
      ...{ booked, now },
      said: standing.get(aboutGoingAhead(run.id)),
    })
    if (minimum.is !== 'short') return []
    const isAsked = addDays(minimum.decideBy, -askedDaysBefore) <= calendarDayIn(now, run.timeZone)
    return isAsked ? [{ run, minimum }] : []
  })
  return asked
    .toSorted((one, other) => one.minimum.decideBy.localeCompare(other.minimum.decideBy))
    .map(({ run, minimum }) => toTask(run, minimum))
}

function toTask(
  { id, label }: CourseRun,
  { booked, minimum, decideBy, isDue }: Extract<MinimumStanding, { is: 'short' }>,
): Task {
  return {
    text: `Decide whether ${label ?? 'a date'} goes ahead: ${booked} of ${minimum}, by ${weekdayText(decideBy)}`,
    href: `/admin/collections/course-runs/${id}/sheet`,
    isTrouble: isDue,
  }
}
