import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { toDays } from '../dates'
import { createCourse } from './course'
import { quietly, type New } from './storing'

type Given = Partial<New<'course-runs'>>

/** An open one-day date with twelve places, in the fourth week after `now`; online unless a venue is given. */
export function makeRun(
  given: Given & { course: string },
  now: Date = new Date(),
): New<'course-runs'> {
  const when = { weeks: 4, weekday: 'tuesday', from: '09:30', until: '16:30', days: 1 } as const
  return {
    days: toDays(when, now),
    ...workedOutFromDays,
    timeZone: 'Europe/London',
    delivery: given.venue ? 'venue' : 'online',
    capacity: 12,
    status: 'open',
    ...given,
  }
}

/** Payload’s types ask for them, and its hook has the last word. */
const workedOutFromDays = { startsAt: '', endsAt: '' }

/** Makes the course, too, when none is given. */
export async function createRun(
  payload: Payload,
  given: Given = {},
  now: Date = new Date(),
): Promise<CourseRun> {
  const course = await idOf(given.course ?? createCourse(payload))
  const data = makeRun({ ...given, course }, now)
  return payload.create({ collection: 'course-runs', data, ...quietly })
}

async function idOf(document: string | { id: string } | Promise<{ id: string }>): Promise<string> {
  const found = await document
  return typeof found === 'string' ? found : found.id
}
