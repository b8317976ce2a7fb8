import type { CourseDate, CourseSummary } from './catalogue'
import type { Image } from './image'
import type { Link } from './link'
import type { Testimonial } from './testimonial'

export interface CoursePromotion {
  kind: 'coursePromotion'
  heading: string
  text: string
  buttonLabel: string
  course: CourseSummary
}

export interface TestimonialsBlock {
  kind: 'testimonials'
  heading: string
  testimonials: Testimonial[]
}

export interface CallToAction {
  kind: 'callToAction'
  heading: string
  text: string
  link: Link | null
}

export interface NextDates {
  kind: 'nextDates'
  heading: string
  dates: CourseDate[]
}

/** A link to a video elsewhere; nothing is fetched from there until the visitor follows it. */
export interface Video {
  kind: 'video'
  title: string
  href: string
  site: string
  poster: Image | null
}
