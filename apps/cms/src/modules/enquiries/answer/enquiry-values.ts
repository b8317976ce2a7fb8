import { paths } from '@lectern/shared/addresses/paths'
import type { Course, CourseRun, Enquiry } from '@lectern/shared/contract/payload-types'
import { daysText } from '@lectern/shared/time/days-text'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { currentEnv } from '@cms/env'
import { loadSender } from '@cms/mail/sender'
import { firstNameOf, type PlaceholderValues } from '../../letters'
import { loadOfferedRuns, type Context } from '../../orders'

/** What can be filled in for whoever wrote an enquiry. Of a course that is not published, no more than its title. */
export async function enquiryValues(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { enquiry, by }: { enquiry: Enquiry; by: string },
): Promise<PlaceholderValues> {
  const course = await courseOf(payload, enquiry)
  const { name: company } = await loadSender(payload)
  const isPublic = course?._status === 'published' && !course.deletedAt
  return {
    'first name': firstNameOf(enquiry.name),
    'my name': by,
    company,
    ...(course && { course: course.title }),
    ...(isPublic && {
      'link to the course': currentEnv().WEB_URL + paths.course(course.slug ?? ''),
      'course’s next dates': await nextDates(payload, { course, now }),
    }),
  }
}

export async function courseOf(payload: Payload, { course }: Enquiry): Promise<Course | null> {
  if (!course) return null
  return payload.db.findOne<Course>({
    collection: 'courses',
    where: { id: { equals: idOf(course) } },
  })
}

const mostLookedAt = 12
const mostNamed = 3

/** Those that can be booked, a line for each; empty where there is none. */
async function nextDates(
  payload: Payload,
  { course, now }: { course: Course; now: Date },
): Promise<string> {
  const { docs } = await payload.db.find<CourseRun>({
    collection: 'course-runs',
    where: {
      and: [
        { course: { equals: course.id } },
        { status: { equals: 'open' } },
        { startsAt: { greater_than: now.toISOString() } },
        { deletedAt: { exists: false } },
      ],
    },
    sort: ['startsAt', 'id'],
    limit: mostLookedAt,
    pagination: false,
  })
  const offered = await loadOfferedRuns(
    payload,
    docs.map(({ id }) => id),
  )
  return docs
    .flatMap(({ id }) => offered.get(id) ?? [])
    .filter(({ placesLeft }) => placesLeft > 0)
    .slice(0, mostNamed)
    .map((run) => `${daysText(run)}, ${run.place}`)
    .join('\n')
}
