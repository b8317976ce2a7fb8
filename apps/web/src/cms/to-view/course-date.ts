import type { CourseRun, Venue as VenueDocument } from '@lectern/shared/contract/payload-types'
import { paths } from '../../paths'
import type { CourseDate, DateState, Venue } from '../../views/catalogue'
import { daysText, hoursText } from './period-text'
import { populated } from './populated'
import { toPrice, type PriceTerms } from './price'
import { addressLines } from './site'

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

function dateState(run: CourseRun, now: Date): DateState {
  if (run.status === 'cancelled') return 'cancelled'
  const isPastClosing = run.bookingClosesAt != null && new Date(run.bookingClosesAt) <= now
  if (run.status !== 'open' || isPastClosing) return 'closed'
  return (run.placesLeft ?? 0) > 0 ? 'open' : 'full'
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
    addressLines: addressLines(venue.address),
    directions: venue.directions ?? '',
    accessibility: venue.accessibility ?? '',
  }
}
