import 'server-only'
import type { CourseDate, DateState } from '../views/catalogue'
import { readCatalogue } from './catalogue'
import { findEveryDocument } from './find-documents'
import { readPriceTerms } from './site'
import { hasStarted, toCourseDate } from './to-view/course-date'

/** Dates begin and bookings close without anybody editing anything. */
const revalidateSeconds = 15 * 60

/** A course's coming dates, the full and closed ones included, soonest first. */
export async function readCourseDates(courseId: string): Promise<CourseDate[]> {
  const terms = await readPriceTerms()
  const runs = await findEveryDocument({
    collection: 'course-runs',
    where: {
      '[course][equals]': courseId,
      '[startsAt][greater_than_equal]': readsFrom(terms.now),
    },
    sort: 'startsAt',
    // To the portraits of those who teach a date.
    depth: 2,
    revalidateSeconds,
  })
  return runs
    .filter((run) => !hasStarted(run, terms.now))
    .map((run) => toCourseDate(run, terms))
    .filter((date) => date !== null)
}

/** The coming dates that can still be booked. */
export async function readNextDates(choice: {
  courseId: string | null
  count: number
}): Promise<CourseDate[]> {
  if (choice.courseId)
    return (await readCourseDates(choice.courseId)).filter(isOpen).slice(0, choice.count)
  const { dates } = await readCatalogue()
  return dates
    .filter(isOpen)
    .slice(0, choice.count)
    .map((date) => date.show())
}

function isOpen({ state }: { state: DateState }): boolean {
  return state === 'open'
}

/**
 * The day's beginning, so that all reads of a day are one address, which can be cached. The CMS takes
 * a day for its midnight in UTC, so it is that day: London's begins an hour earlier in summer.
 */
export function readsFrom(now: Date): string {
  return now.toISOString().slice(0, 10)
}
