import 'server-only'
import { collectionTag } from '@lectern/shared/contract/cache-tags'
import type { CourseDate } from '../views/catalogue'
import { findEveryDocument } from './find-documents'
import { readPriceTerms } from './site'
import { hasStarted, toCourseDate } from './to-view/course-date'

/** Dates begin and bookings close without anybody editing anything. */
const revalidateSeconds = 15 * 60

/** A course's coming dates, the full and closed ones included, soonest first. */
export async function readCourseDates(courseId: string): Promise<CourseDate[]> {
  return findDates({ '[course][equals]': courseId })
}

/** Every coming date of the catalogue, soonest first. */
export async function readEveryDate(): Promise<CourseDate[]> {
  return findDates({})
}

/** The coming dates that can still be booked. */
export async function readNextDates(choice: {
  courseId: string | null
  count: number
}): Promise<CourseDate[]> {
  const dates = await (choice.courseId ? readCourseDates(choice.courseId) : readEveryDate())
  return dates.filter(({ state }) => state === 'open').slice(0, choice.count)
}

async function findDates(where: Record<string, string>): Promise<CourseDate[]> {
  const { terms, common } = await datesRead(where)
  const runs = await findEveryDocument(common)
  return runs
    .filter((run) => !hasStarted(run, terms.now))
    .map((run) => toCourseDate(run, terms))
    .filter((date) => date !== null)
}

async function datesRead(where: Record<string, string>) {
  const terms = await readPriceTerms()
  return {
    terms,
    common: {
      collection: 'course-runs' as const,
      where: { ...where, '[startsAt][greater_than_equal]': readsFrom(terms.now) },
      sort: 'startsAt',
      depth: 2,
      tags: [collectionTag('courses'), collectionTag('venues')],
      revalidateSeconds,
    },
  }
}

/**
 * The day's beginning, so that all reads of a day are one address, which can be cached. The CMS takes
 * a day for its midnight in UTC, so it is that day: London's begins an hour earlier in summer.
 */
export function readsFrom(now: Date): string {
  return now.toISOString().slice(0, 10)
}
