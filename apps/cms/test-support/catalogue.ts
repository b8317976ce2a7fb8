/** Courses with dates, for tests that book or price them. */
import type { Course, CourseRun, Venue } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { courseData } from './documents'

const everything = { depth: 0, overrideAccess: true } as const

export function createCourse(payload: Payload, changes: Partial<Course> = {}): Promise<Course> {
  return payload.create({
    ...everything,
    collection: 'courses',
    data: { ...courseData(), _status: 'published', ...changes } as never,
  })
}

export function createVenue(payload: Payload, changes: Partial<Venue> = {}): Promise<Venue> {
  return payload.create({
    ...everything,
    collection: 'venues',
    data: {
      name: 'The Corn Exchange',
      address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' },
      ...changes,
    },
  })
}

type RunChanges = Partial<Omit<CourseRun, 'course'>> & { course: string }

/** Online, open, 12 places, ten days from now unless told otherwise. */
export function createRun(payload: Payload, changes: RunChanges): Promise<CourseRun> {
  return payload.create({
    ...everything,
    collection: 'course-runs',
    data: {
      startsAt: daysFromNow(10),
      endsAt: daysFromNow(11),
      timeZone: 'Europe/London',
      delivery: 'online',
      capacity: 12,
      status: 'open',
      ...changes,
    },
  })
}

export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
}
