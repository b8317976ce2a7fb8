import type { Pence } from '@lectern/shared/money/pence'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import type { ClockTime } from '@lectern/shared/time/clock-time'
import type { DayText } from '@lectern/shared/time/days-text'
import type { PriceLabel } from '@lectern/shared/vat/price-label'
import type { Image } from './image'
import type { Link } from './link'
import type { PostalAddress } from './postal-address'

export interface Price {
  label: PriceLabel
  netPence: Pence
  grossPence: Pence
}

/** Of a course, by its lowest price: "From £570 inc. VAT (£475 + VAT)" where its dates differ. */
export interface HeadlinePrice extends Price {
  highestGrossPence: Pence
}

export interface CourseSummary {
  id: string
  slug: string
  title: string
  href: string
  summary: string
  /** "Level 4", "Introductory". */
  level: string
  /** "2 days", "Half a day". */
  duration: string
  price: HeadlinePrice
  image: Image | null
  topics: Link[]
}

/** Why a date can be booked or not. */
export type DateState = 'open' | 'full' | 'closed' | 'cancelled'

/** When a course date takes place, in words. */
export interface DateWords {
  /** "Tuesday 12 January 2027", "12 to 13 January 2027", "Six Thursday evenings from 4 March 2027". */
  days: string
  /** "9.30am to 4.30pm". */
  hours: string
  /** Day by day, where that leaves something unsaid. */
  eachDay: DayText[]
}

/** One day of a course date, as calendars and search engines want it. */
export interface CourseDayView {
  day: CalendarDay
  from: ClockTime
  until: ClockTime
  startsAt: string
  endsAt: string
  title: string
  delivery: 'venue' | 'online'
  place: string
  venue: Venue | null
}

export interface CourseDate extends DateWords {
  id: string
  courseTitle: string
  courseHref: string
  startsAt: string
  endsAt: string
  timeZone: string
  courseDays: CourseDayView[]
  /** "Leeds, Hollin Bank Training Rooms", "Online". */
  place: string
  /** "Leeds", "Online". */
  town: string
  delivery: 'venue' | 'online'
  venue: Venue | null
  state: DateState
  /** It takes place, although it asks for a minimum of people. */
  isConfirmed: boolean
  placesLeft: number
  /** Whether somebody can wait for a place: it is full, and not about to begin. */
  canWait: boolean
  /** Of which those are left; told to everybody, since it is drawn beside them. */
  capacity: number
  /** Who teaches this date, or a day of it; empty where the course's own trainers do. */
  trainers: Person[]
  price: Price
}

/** What is on offer, as it is searched: thousands of dates at once. */
export interface Catalogue {
  courses: readonly ListedCourse[]
  /** Soonest first. */
  dates: readonly ListedDate[]
}

/** A course, as far as filters and sorts ask. */
export interface ListedCourse {
  id: string
  title: string
  level: string
  topics: Link[]
  /** By itself; its dates may differ. */
  netPence: Pence
  /** With a price that lies between the lowest and the highest of the dates that are meant. */
  show: (netPence: { lowest: Pence; highest: Pence }) => CourseSummary
}

/** A coming date, as far as filters ask. What is said of it is worked out where it is shown. */
export interface ListedDate {
  id: string
  courseId: string
  /** "Leeds", "Online". */
  town: string
  /** "2027-03", by the calendar of the place. */
  month: string
  /** In lower case, as addresses have it: "tuesday", where all of its days are Tuesdays. */
  weekday: string | null
  /** Where all of its days are at that time. */
  time: 'day' | 'evening' | null
  startsAt: string
  state: DateState
  netPence: Pence
  show: () => CourseDate
}

export interface Venue {
  name: string
  address: PostalAddress
  addressLines: string[]
  directions: string
  accessibility: string
}

export interface Person {
  name: string
  role: string
  bio: string
  photo: Image | null
}

export interface Question {
  question: string
  answer: string
}

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
