import { tagsTouchedBy } from '@lectern/shared/contract/cache-tags'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { createLocalReq, type Payload } from 'payload'

import { findAll } from '../../../database/find-all'
import { readPlacesLeft } from '../../booking'
import { announce } from '../../publishing'

/** What this process last saw, by run; pages that it has not seen change are made anew in time anyway. */
const lastSeen = new WeakMap<Payload, Map<string, number>>()

/**
 * Tells the website which dates have more or fewer places left than when it was last told. The seats
 * themselves move without hooks, and hundreds of buyers at once are one piece of news.
 */
export async function announcePlacesLeft(payload: Payload, now: Date): Promise<void> {
  const runs = await findRunsToCome(payload, now)
  const placesLeft = await readPlacesLeft(
    payload,
    runs.map((run) => run.id),
  )
  const before = lastSeen.get(payload)
  lastSeen.set(payload, placesLeft)
  if (!before) return
  // A date that is new since then was told with all its places.
  const changed = runs.filter(
    ({ id, capacity }) => (before.get(id) ?? capacity) !== placesLeft.get(id),
  )
  if (changed.length === 0) return
  const courseSlugs = await slugsOfCourses(payload, changed)
  await announce(await createLocalReq({}, payload), {
    tags: tagsTouchedBy({ collection: 'course-runs', courseSlugs }),
  })
}

async function findRunsToCome(payload: Payload, now: Date): Promise<CourseRun[]> {
  return findAll(payload, {
    collection: 'course-runs',
    where: {
      and: [{ status: { equals: 'open' } }, { startsAt: { greater_than: now.toISOString() } }],
    },
    sort: 'startsAt',
  })
}

async function slugsOfCourses(payload: Payload, runs: readonly CourseRun[]): Promise<string[]> {
  const courseIds = runs.map(({ course }) => (typeof course === 'string' ? course : course.id))
  const courses = await findAll(payload, {
    collection: 'courses',
    where: { id: { in: [...new Set(courseIds)] } },
  })
  return courses.flatMap(({ slug }) => slug ?? [])
}
