import { paths } from '@lectern/shared/addresses/paths'
import { placeOfDay } from '@lectern/shared/booking/day-place'
import { lineProblem } from '@lectern/shared/booking/line-problem'
import type { CourseRun, Venue as VenueDocument } from '@lectern/shared/contract/payload-types'
import { periodOfDay, type CourseDay } from '@lectern/shared/time/course-days'
import { isClosed } from '@lectern/shared/waiting-list/next-step'
import type { CourseDate, CourseDayView, DateState, Person, Venue } from '../../views/catalogue'
import { toPerson, type CourseFields, type TrainerFields } from './course'
import { toDateWords } from './date-words'
import type { Shown } from './fields'
import { allPopulated, populated } from './populated'
import { toPrice, type PriceTerms } from './price'
import { addressLines, postalAddress, type AddressFields } from './site'

export interface ShownRun extends Shown<CourseRun, RunFields> {}

interface RunFields {
  label: 'not shown'
  course: CourseFields
  timeZone: 'shown'
  days: {
    day: 'shown'
    from: 'shown'
    until: 'shown'
    title: 'shown'
    delivery: 'shown'
    venue: VenueFields
    room: 'not shown'
    onlineLink: 'not shown'
    trainers: TrainerFields
  }
  startsAt: 'shown'
  endsAt: 'shown'
  delivery: 'shown'
  venue: VenueFields
  trainers: TrainerFields
  capacity: 'shown'
  minimumPlaces: 'not shown'
  decideBy: 'not shown'
  isConfirmed: 'shown'
  inHouseFor: 'not shown'
  enquiryId: 'not shown'
  placesLeft: 'shown'
  priceNetPence: 'shown'
  bookingClosesAt: 'shown'
  /** For those who have booked, who read it in their e-mails. */
  joiningInstructions: 'not shown'
  onlineLink: 'not shown'
  status: 'shown'
}

export interface ShownVenue extends Shown<VenueDocument, VenueFields> {}

interface VenueFields {
  name: 'shown'
  address: AddressFields
  directions: 'shown'
  accessibility: 'shown'
}

/** Null when its course is not published. */
export function toCourseDate(run: ShownRun, terms: PriceTerms): CourseDate | null {
  const course = populated(run.course)
  return course && toDateOf(course, run, terms)
}

type RunOfCourse = Omit<ShownRun, 'course' | 'createdAt' | 'updatedAt'>

export function toDateOf(
  course: Exclude<ShownRun['course'], string>,
  run: RunOfCourse,
  terms: PriceTerms,
): CourseDate {
  const { delivery } = run
  const venue = populated(run.venue)
  const placesLeft = run.placesLeft ?? 0
  const state = dateState(run, terms.now)
  const courseDays = run.days.map((row) => toCourseDay(row, run))
  return {
    id: run.id,
    courseTitle: course.title,
    courseHref: paths.course(course.slug),
    startsAt: run.startsAt,
    endsAt: run.endsAt,
    timeZone: run.timeZone,
    courseDays: courseDays.map(({ isElsewhere: _, ...day }) => day),
    ...toDateWords({ days: courseDays.map(onlyOwnPlace), timeZone: run.timeZone }),
    place: placeText({ delivery, venue }),
    town: townText({ delivery, venue }),
    delivery,
    venue: delivery === 'venue' && venue ? toVenue(venue) : null,
    state,
    isConfirmed: run.isConfirmed === true && state !== 'cancelled',
    placesLeft,
    canWait: state === 'full' && canWaitFor(run, terms),
    capacity: run.capacity,
    trainers: trainersOf(run),
    price: toPrice({ ...course, priceNetPence: run.priceNetPence ?? course.priceNetPence }, terms),
  }
}

/** A list that has closed, or that there is not, is not offered. */
function canWaitFor({ startsAt }: RunOfCourse, { site, now }: PriceTerms): boolean {
  const { waitingList: terms } = site
  return terms.isOffered && !isClosed({ startsAt: new Date(startsAt) }, { terms, now })
}

/** Those of the date and of its days, each once. */
function trainersOf({ trainers, days }: RunOfCourse): Person[] {
  const named = [trainers, ...days.map((day) => day.trainers)].flatMap((each) => allPopulated(each))
  return [...new Map(named.map((trainer) => [trainer.id, toPerson(trainer)])).values()]
}

export function hasStarted({ startsAt }: { startsAt: string }, now: Date): boolean {
  return new Date(startsAt) <= now
}

function dateState({ status, startsAt, bookingClosesAt, placesLeft }: RunOfCourse, now: Date) {
  return stateAt(now, {
    status,
    startsAt: new Date(startsAt),
    bookingClosesAt: bookingClosesAt ? new Date(bookingClosesAt) : null,
    placesLeft: placesLeft ?? 0,
  })
}

/** Of a date that the public sees. One that has begun is closed. */
export function stateAt(
  now: Date,
  run: Omit<Parameters<typeof lineProblem>[0], 'isCoursePublished'>,
): DateState {
  const problem = lineProblem({ ...run, isCoursePublished: true }, { count: 1, now })
  if (problem === null) return 'open'
  return problem === 'cancelled' || problem === 'full' ? problem : 'closed'
}

type ReadDay = CourseDayView & { isElsewhere: boolean }

function toCourseDay(row: ShownRun['days'][number], run: RunOfCourse): ReadDay {
  const { day, from, until, title } = row
  const { isElsewhere, ...where } = placeOfDay<string | ShownVenue>(run, row)
  const { delivery } = where
  const venue = populated(where.venue)
  return {
    day,
    from,
    until,
    ...periodOfDay(row, run.timeZone),
    title: title ?? '',
    delivery,
    place: placeText({ delivery, venue }),
    venue: venue && toVenue(venue),
    isElsewhere,
  }
}

function onlyOwnPlace({ place, isElsewhere, ...day }: ReadDay): CourseDay {
  return isElsewhere ? { ...day, place } : day
}

type Where = Pick<ShownRun, 'delivery'> & { venue: ShownVenue | null }

function placeText({ delivery, venue }: Where) {
  const town = townText({ delivery, venue })
  return delivery === 'venue' && venue ? `${town}, ${venue.name}` : town
}

export function townText({ delivery, venue }: Where) {
  if (delivery === 'online') return 'Online'
  return venue?.address.town ?? 'Place to be announced'
}

function toVenue(venue: ShownVenue): Venue {
  return {
    name: venue.name,
    address: postalAddress(venue.address),
    addressLines: addressLines(venue.address),
    directions: venue.directions ?? '',
    accessibility: venue.accessibility ?? '',
  }
}
