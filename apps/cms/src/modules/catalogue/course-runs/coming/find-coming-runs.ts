import type { ComingDay, ComingRun } from '@lectern/shared/contract/coming-runs'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { reaches } from '@cms/access/reaches'
import { idOf } from '@cms/database/document-ids'
import { findByIds } from '@cms/database/find-by-ids'
import { readPlacesLeft } from '@cms/modules/seats'
import { findConfirmed } from '../minimum/is-confirmed'

/**
 * Past Payload's operations: their hooks run for each document, which takes ten times as long for five
 * thousand. So what may be seen is said here, by the condition that the public's reads have.
 */
export async function findComingRuns(payload: Payload, now: Date): Promise<ComingRun[]> {
  const ids = await findIds(payload, now)
  const runs = await findByIds<StoredRun>(payload, {
    collection: 'course-runs',
    ids,
    select: shown,
  })
  const confirmed = await findConfirmed(payload, [...runs.values()])
  return ids
    .flatMap((id) => runs.get(id) ?? [])
    .map((run) => ({ ...toComingRun(run), ...(confirmed.has(run.id) && { isConfirmed: true }) }))
}

export async function readComingPlaces(
  payload: Payload,
  now: Date,
): Promise<Record<string, number>> {
  return Object.fromEntries(await readPlacesLeft(payload, await findIds(payload, now)))
}

/** In their order. */
async function findIds(payload: Payload, now: Date): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({ ...comingAt(now), select: { id: true } })
  return docs.map(({ id }) => id)
}

/** From the beginning of the day in UTC on: all day long that is one answer, and the website looks at the clock. */
function comingAt(now: Date) {
  const dayBegins = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
  return {
    collection: 'course-runs' as const,
    where: { and: [reaches.publicDates(), { startsAt: { greater_than_equal: dayBegins } }] },
    sort: ['startsAt', 'id'],
    pagination: false,
    limit: 0,
  }
}

const shown = {
  course: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  days: { day: true, from: true, until: true, title: true, delivery: true, venue: true },
  delivery: true,
  venue: true,
  status: true,
  bookingClosesAt: true,
  capacity: true,
  priceNetPence: true,
  minimumPlaces: true,
} as const

type StoredRun = Pick<CourseRun, 'id' | keyof typeof shown>

function toComingRun(run: StoredRun): ComingRun {
  const { id, startsAt, endsAt, timeZone, delivery, status, capacity } = run
  return {
    id,
    course: idOf(run.course),
    venue: run.venue ? idOf(run.venue) : null,
    startsAt,
    endsAt,
    timeZone,
    days: run.days.map(toComingDay),
    delivery,
    status,
    bookingClosesAt: run.bookingClosesAt ?? null,
    capacity,
    priceNetPence: run.priceNetPence ?? null,
  }
}

function toComingDay({
  day,
  from,
  until,
  title,
  delivery,
  venue,
}: CourseRun['days'][number]): ComingDay {
  return {
    day,
    from,
    until,
    ...(title && { title }),
    ...(delivery && { delivery }),
    ...(venue && { venue: idOf(venue) }),
  }
}
