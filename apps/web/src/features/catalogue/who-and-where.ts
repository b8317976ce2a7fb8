import type { CourseDate, Person, Venue } from '../../views/catalogue'
import type { CoursePage } from '../../views/course'

/** Who usually teaches a course, and who teaches one of its dates. */
export function trainersOf({ trainers, dates }: Pick<CoursePage, 'trainers' | 'dates'>): Person[] {
  return distinct([...trainers, ...dates.flatMap((date) => date.trainers)])
}

/** Of dates and of their single days. */
export function venuesOf(dates: readonly CourseDate[]): Venue[] {
  const venues = dates.flatMap(({ venue, courseDays }) => [
    venue,
    ...courseDays.map((day) => day.venue),
  ])
  return distinct(venues.filter((venue) => venue !== null))
}

/** The first of each name. */
function distinct<Named extends { name: string }>(all: readonly Named[]): Named[] {
  return all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index)
}
