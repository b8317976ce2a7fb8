import type { CourseDateOnOffer } from '@lectern/shared/booking/date-news'
import type { Course, CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { published } from '@cms/access/reaches'
import { isDocumentId } from '@cms/database/document-ids'
import { loadOfferedRuns, type OfferedRun } from '../orders'

type PublicCourse = Pick<Course, 'id' | 'title' | 'slug'>

/** `null` for what visitors do not see. */
export async function findPublicCourse(
  payload: Payload,
  courseId: string,
): Promise<PublicCourse | null> {
  if (!isDocumentId(payload, courseId)) return null
  return payload.db.findOne<PublicCourse>({
    collection: 'courses',
    where: { and: [{ id: { equals: courseId } }, published()] },
    select: { title: true, slug: true },
  })
}

export type DateOfCourse = CourseDateOnOffer & OfferedRun

/** The dates of a course that have not begun, soonest first, hidden ones among them. */
export async function findDatesOfCourse(
  payload: Payload,
  { courseId, now }: { courseId: string; now: Date },
): Promise<DateOfCourse[]> {
  const { docs } = await payload.db.find<Pick<CourseRun, 'id'>>({
    collection: 'course-runs',
    where: {
      and: [{ course: { equals: courseId } }, { startsAt: { greater_than: now.toISOString() } }],
    },
    select: { startsAt: true },
    sort: ['startsAt', 'id'],
    pagination: false,
    limit: 0,
  })
  const ids = docs.map(({ id }) => id)
  const runs = await loadOfferedRuns(payload, ids)
  return ids.flatMap((id) => {
    const run = runs.get(id)
    return run ? [{ ...run, id }] : []
  })
}
