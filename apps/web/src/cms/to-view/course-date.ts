import { lineProblem } from '@lectern/shared/booking/line-problem'
import type { CourseRun, Venue as VenueDocument } from '@lectern/shared/contract/payload-types'
import { paths } from '../../paths'
import type { CourseDate, DateState, Venue } from '../../views/catalogue'
import { daysText, hoursText } from '@lectern/shared/time/course-days'
import { populated } from './populated'
import { toPrice, type PriceTerms } from './price'
import { addressLines, postalAddress } from './site'

/** Null when its course is not published. */
export function toCourseDate(run: CourseRun, terms: PriceTerms): CourseDate | null {
  const course = populated(run.course)
  if (!course) return null
  const venue = populated(run.venue)
  const placesLeft = run.placesLeft ?? 0
  return {
    id: run.id,
    courseTitle: course.title,
    courseHref: paths.course(course.slug),
    startsAt: run.startsAt,
    endsAt: run.endsAt,
    timeZone: run.timeZone,
    days: daysText(run),
    hours: hoursText(run),
    place: placeText(run, venue),
    town: townText(run, venue),
    delivery: run.delivery,
    venue: run.delivery === 'venue' && venue ? toVenue(venue) : null,
    state: dateState(run, terms.now),
    placesLeft,
    price: toPrice({ ...course, priceNetPence: run.priceNetPence ?? course.priceNetPence }, terms),
  }
}

export function hasStarted({ startsAt }: { startsAt: string }, now: Date): boolean {
  return new Date(startsAt) <= now
}

/** Of a date that the public sees. One that has begun is closed. */
function dateState({ status, ...run }: CourseRun, now: Date): DateState {
  const problem = lineProblem(
    {
      status,
      isCoursePublished: true,
      startsAt: new Date(run.startsAt),
      bookingClosesAt: run.bookingClosesAt ? new Date(run.bookingClosesAt) : null,
      placesLeft: run.placesLeft ?? 0,
    },
    { count: 1, now },
  )
  if (problem === null) return 'open'
  return problem === 'cancelled' || problem === 'full' ? problem : 'closed'
}

function placeText(run: CourseRun, venue: VenueDocument | null) {
  const town = townText(run, venue)
  return run.delivery === 'venue' && venue ? `${town}, ${venue.name}` : town
}

function townText({ delivery }: CourseRun, venue: VenueDocument | null) {
  if (delivery === 'online') return 'Online'
  return venue?.address.town ?? 'Place to be announced'
}

function toVenue(venue: VenueDocument): Venue {
  return {
    name: venue.name,
    address: postalAddress(venue.address),
    addressLines: addressLines(venue.address),
    directions: venue.directions ?? '',
    accessibility: venue.accessibility ?? '',
  }
}
