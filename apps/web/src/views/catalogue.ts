import type { Pence } from '@lectern/shared/money/pence'
import type { PriceLabel } from '@lectern/shared/vat/price-label'
import type { Image } from './image'
import type { Link } from './link'
import type { Metadata } from './metadata'
import type { PostalAddress } from './postal-address'
import type { RichText } from './rich-text'
import type { Testimonial } from './testimonial'

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

export interface Course extends CourseSummary {
  description: RichText | null
  forWhom: string
  outcomes: string[]
  programme: { title: string; text: string }[]
  questions: Question[]
  qualification: string
  trainers: Person[]
  inHouse: boolean
  metadata: Metadata
}

export interface CoursePage extends Course {
  dates: CourseDate[]
  testimonials: Testimonial[]
  relatedCourses: CourseSummary[]
}

/** Why a date can be booked or not. */
export type DateState = 'open' | 'full' | 'closed' | 'cancelled'

export interface CourseDate {
  id: string
  courseTitle: string
  courseHref: string
  startsAt: string
  endsAt: string
  timeZone: string
  /** "Tuesday 12 January 2027", or "12 to 13 January 2027". */
  days: string
  /** "9.30am to 4.30pm". */
  hours: string
  /** "Leeds, Hollin Bank Training Rooms", "Online". */
  place: string
  /** "Leeds", "Online". */
  town: string
  delivery: 'venue' | 'online'
  venue: Venue | null
  state: DateState
  placesLeft: number
  price: Price
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
