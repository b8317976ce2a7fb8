import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { addDays, type CalendarDay } from '@lectern/shared/time/calendar-day'
import type { PayloadRequest } from 'payload'

import { reaches } from '@cms/access/reaches'
import { reachesAll } from '@cms/access/reaches-all'
import { duringAny, minimumFields, occupyingFields } from '../catalogue'

/** Whose links lead to the sheets of dates: the others read what the public reads. */
export function readsEveryDate({ user }: PayloadRequest): boolean {
  return reachesAll(user, 'read', 'course-runs')
}

const select = {
  course: true,
  endsAt: true,
  ...minimumFields,
  ...occupyingFields,
  capacity: true,
} as const

export type RunInCalendar = Pick<CourseRun, 'id' | keyof typeof select>

/** Past Payload's operations, whose hooks run for each document. A day is added at either end for the clocks of other places. */
export async function findRuns(
  req: PayloadRequest,
  days: readonly CalendarDay[],
): Promise<RunInCalendar[]> {
  const [first = '', last = first] = [days[0], days.at(-1)]
  const period = { startsAt: dayBegins(addDays(first, -1)), endsAt: dayBegins(addDays(last, 2)) }
  const readable = readsEveryDate(req) ? { deletedAt: { exists: false } } : reaches.publicDates()
  const { docs } = await req.payload.db.find<RunInCalendar>({
    collection: 'course-runs',
    where: { and: [readable, duringAny([period])] },
    select,
    sort: ['startsAt', 'id'],
    pagination: false,
    limit: 0,
  })
  return docs
}

function dayBegins(day: CalendarDay): string {
  return `${day}T00:00:00.000Z`
}
