import {
  collectionTag,
  tagsTouchedBy,
  tagsTouchedByPlaces,
} from '@lectern/shared/contract/cache-tags'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { createLocalReq, type Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { readPlacesLeft } from '../../seats'
import { announce } from '../../publishing'
import { notBegunAt, whyNotBookable } from './runs-on-offer'

/** What the website has been told by this process, and of which moment. */
interface Look {
  at: Date
  /** By run. */
  placesLeft: Map<string, number>
}

const lastLooks = new WeakMap<Payload, Look>()

/**
 * For a scheduled job: tells the website which dates have begun or closed, and where places were
 * taken or given back, since it was last told. The clock has no hooks and seats move without them;
 * hundreds of buyers at once are one piece of news.
 *
 * A process that looks for the first time tells of everything: whatever became due while no process
 * looked, however long that was, is news by then. A look whose news could not be stored is repeated.
 */
export async function announceOffers(payload: Payload, now: Date): Promise<void> {
  const before = lastLooks.get(payload)
  const runs = await findRunsShown(payload, before?.at ?? now)
  const placesLeft = await readPlacesLeft(
    payload,
    runs.map(({ id }) => id),
  )
  const after = { at: now, placesLeft }
  await tell(payload, before ? await newsOf(payload, { runs, before, after }) : everything)
  lastLooks.set(payload, after)
}

const everything = [collectionTag('course-runs'), collectionTag('courses')]

async function newsOf(
  payload: Payload,
  { runs, before, after }: { runs: readonly CourseRun[]; before: Look; after: Look },
): Promise<string[]> {
  const changed: CourseRun[] = []
  const counted: CourseRun[] = []
  for (const run of runs) {
    // A date that is new since then was told with all its places.
    const wasLeft = before.placesLeft.get(run.id) ?? run.capacity
    const isLeft = after.placesLeft.get(run.id) ?? 0
    const was = whyNotBookable(run, { placesLeft: wasLeft, now: before.at })
    const is = whyNotBookable(run, { placesLeft: isLeft, now: after.at })
    if (was !== is || hasBegunBetween(run, before.at, after.at)) changed.push(run)
    else if (wasLeft !== isLeft) counted.push(run)
  }
  return [
    ...(changed.length > 0
      ? tagsTouchedBy({
          collection: 'course-runs',
          courseSlugs: await slugsOfCourses(payload, changed),
        })
      : []),
    ...(counted.length > 0
      ? tagsTouchedByPlaces({ courseSlugs: await slugsOfCourses(payload, counted) })
      : []),
  ]
}

/** A date that was called off begins, too: it leaves the lists. */
function hasBegunBetween({ startsAt }: CourseRun, before: Date, after: Date): boolean {
  const start = new Date(startsAt)
  return start > before && start <= after
}

async function tell(payload: Payload, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  await announce(await createLocalReq({}, payload), { tags: [...new Set(tags)] })
}

async function findRunsShown(payload: Payload, at: Date): Promise<CourseRun[]> {
  return findAll(payload, {
    collection: 'course-runs',
    where: { and: [{ status: { not_equals: 'hidden' } }, notBegunAt(at)] },
    sort: 'startsAt',
  })
}

async function slugsOfCourses(payload: Payload, runs: readonly CourseRun[]): Promise<string[]> {
  const courseIds = runs.map(({ course }) => idOf(course))
  const courses = await findAll(payload, {
    collection: 'courses',
    where: { id: { in: [...new Set(courseIds)] } },
  })
  return courses.flatMap(({ slug }) => slug ?? [])
}
