import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { hoursText } from '@lectern/shared/time/days-text'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import type { PayloadRequest } from 'payload'

import { reachesAll } from '../../access/reaches-all'
import type { UnnamedPlace } from './find-unnamed-places'

/** An open date that takes place now or begins within two weeks. */
export interface NextDate {
  href: string
  course: string
  /** Its days by the calendar of its place, in order. */
  days: CalendarDay[]
  /** "9.30am to 4.30pm" */
  hours: string
  /** "Online", or the venue. */
  place: string
  trainers: string[]
  capacity: number
  taken: number
  /** Places that are booked for nobody by name; 0 for those who may not read names. */
  unnamed: number
}

const soonDays = 14
const mostShown = 12

export async function findNextDates(
  req: PayloadRequest,
  { now, unnamed }: { now: Date; unnamed: readonly UnnamedPlace[] },
): Promise<NextDate[]> {
  if (!reachesAll(req.user, 'read', 'course-runs')) return []
  const until = new Date(now.getTime() + soonDays * 24 * 60 * 60_000).toISOString()
  const { docs } = await req.payload.find({
    collection: 'course-runs',
    where: {
      and: [
        { endsAt: { greater_than: now.toISOString() } },
        { startsAt: { less_than: until } },
        { status: { in: ['open', 'closed'] } },
      ],
    },
    sort: 'startsAt',
    limit: mostShown,
    depth: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((run) => ({
    ...toNextDate(run),
    unnamed: unnamed.filter(({ runId }) => runId === run.id).length,
  }))
}

function toNextDate(run: CourseRun): Omit<NextDate, 'unnamed'> {
  const { id, course, days, timeZone, delivery, venue, trainers, capacity, placesLeft } = run
  return {
    href: `/admin/collections/course-runs/${id}/sheet`,
    course: typeof course === 'object' ? course.title : (run.label ?? ''),
    days: days.map(({ day }) => day),
    hours: hoursText({
      days: days.map(({ day, from, until }) => ({ day, from, until })),
      timeZone,
    }),
    place: delivery === 'online' ? 'Online' : nameOf(venue),
    trainers: (trainers ?? []).map(nameOf).filter(Boolean),
    capacity,
    taken: Math.max(0, capacity - (placesLeft ?? capacity)),
  }
}

function nameOf(related: string | { name: string } | null | undefined): string {
  return typeof related === 'object' && related ? related.name : ''
}
