import type { CourseDate, CourseSummary } from '../../views/catalogue'

/** A course with the one date that its card names. */
export interface DatedCourse {
  course: CourseSummary
  /** Null where no date can be booked. */
  date: CourseDate | null
  /** Whether a date was asked for that is like this one, so that no other is of interest. */
  isAskedFor: boolean
}

/** Each course with its next date that can be booked. `dates` come soonest first. */
export function withNextDates(
  courses: readonly CourseSummary[],
  dates: readonly CourseDate[],
): DatedCourse[] {
  return courses.map((course) => ({
    course,
    date: dates.filter(isBookable).find((date) => date.courseHref === course.href) ?? null,
    isAskedFor: false,
  }))
}

export function isBookable({ state }: CourseDate): boolean {
  return state === 'open'
}
