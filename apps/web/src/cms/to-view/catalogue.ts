import type { ComingDay, ComingRun } from '@lectern/shared/contract/coming-runs'
import { pence } from '@lectern/shared/money/pence'
import { weekdayOf } from '@lectern/shared/time/calendar-day'
import { isEvening } from '@lectern/shared/time/course-days'
import {
  weekdayNames,
  type Catalogue,
  type ListedCourse,
  type ListedDate,
} from '../../views/catalogue'
import { paths } from '@lectern/shared/addresses/paths'
import { levelLabels, toCourseSummary, type ShownCourse } from './course'
import { stateAt, toDateOf, townText, type ShownVenue } from './course-date'
import type { PriceTerms } from './price'
import { toTopicLinks } from './topic'

/** Of the CMS, about its catalogue. */
export interface CatalogueAnswers {
  courses: readonly ShownCourse[]
  venues: readonly VenueDocument[]
  /** Soonest first. */
  runs: readonly ComingRun[]
  placesLeft: Readonly<Record<string, number>>
}

type VenueDocument = ShownVenue & { id: string }

/**
 * Of five thousand dates a page shows thirty. So only what filters ask of each is worked out here; their
 * words, which take a hundred times as long, where they are shown.
 */
export function toCatalogue(
  { courses, venues, runs, placesLeft }: CatalogueAnswers,
  terms: PriceTerms,
): Catalogue {
  const courseOf = new Map(courses.map((course) => [course.id, course]))
  const venueOf = new Map(venues.map((venue) => [venue.id, venue]))
  const toListed = (run: ComingRun): ListedDate | [] => {
    const course = courseOf.get(run.course)
    const { month, weekday, time, ...moments } = factsOf(run)
    if (!course || moments.startsAt <= terms.now) return []
    const placesLeftOf = placesLeft[run.id] ?? 0
    const venue = venueIn(venueOf, run.venue)
    return {
      id: run.id,
      courseId: course.id,
      month,
      weekday,
      time,
      town: townText({ delivery: run.delivery, venue }),
      startsAt: run.startsAt,
      state: stateAt(terms.now, { status: run.status, placesLeft: placesLeftOf, ...moments }),
      netPence: pence(run.priceNetPence ?? course.priceNetPence),
      show: () =>
        toDateOf(course, withVenues({ ...run, placesLeft: placesLeftOf }, venueOf), terms),
    }
  }
  return {
    courses: courses.map((course) => toListedCourse(course, terms)),
    dates: runs.flatMap(toListed),
  }
}

function toListedCourse(course: ShownCourse, terms: PriceTerms): ListedCourse {
  const { id, title, level, topics, priceNetPence } = course
  return {
    id,
    title,
    level: levelLabels[level],
    topics: toTopicLinks(topics, paths.coursesAbout),
    netPence: pence(priceNetPence),
    show: ({ lowest, highest }) => {
      const span = { lowestPriceNetPence: lowest, highestPriceNetPence: highest }
      return toCourseSummary({ ...course, ...span }, terms)
    },
  }
}

function withVenues<Run extends ComingRun>(run: Run, venueOf: VenuesById) {
  return {
    ...run,
    venue: venueIn(venueOf, run.venue),
    days: run.days.map((day) => ({ ...day, venue: venueIn(venueOf, day.venue) })),
  }
}

type VenuesById = ReadonlyMap<string, VenueDocument>

/** Null also for one that is in the trash. */
function venueIn(venueOf: VenuesById, id: string | null | undefined): VenueDocument | null {
  return (id && venueOf.get(id)) || null
}

type Facts = Pick<ListedDate, 'month' | 'weekday' | 'time'> & {
  startsAt: Date
  bookingClosesAt: Date | null
}

/** What follows from the date alone, worked out once for each date that the CMS sends: most requests find them sent before. */
const knownFacts = new WeakMap<ComingRun, Facts>()

function factsOf(run: ComingRun): Facts {
  const known = knownFacts.get(run)
  if (known) return known
  const { days } = run
  const facts: Facts = {
    month: days[0]?.day.slice(0, 7) ?? '',
    weekday: sameOf(days, weekdayOfDay),
    time: sameOf(days, timeOf),
    startsAt: new Date(run.startsAt),
    bookingClosesAt: run.bookingClosesAt ? new Date(run.bookingClosesAt) : null,
  }
  knownFacts.set(run, facts)
  return facts
}

/** Null where days differ: somebody who can come on Tuesdays cannot come to what is on Wednesday, too. */
function sameOf<Value>(
  days: readonly ComingDay[],
  valueOf: (day: ComingDay) => Value,
): Value | null {
  const [first, ...others] = new Set(days.map(valueOf))
  return first === undefined || others.length > 0 ? null : first
}

function weekdayOfDay({ day }: ComingDay): string {
  return weekdayNames[weekdayOf(day) - 1]?.toLowerCase() ?? ''
}

function timeOf(day: ComingDay) {
  return isEvening(day) ? 'evening' : 'day'
}
