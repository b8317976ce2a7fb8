import type { RetentionRow } from '@lectern/shared/privacy/retention-terms'
import type { Image } from './image'
import type { PostSummary } from './blog'
import type { CourseDate, CourseSummary, Question } from './catalogue'
import type { Link } from './link'
import type { Metadata } from './metadata'
import type { RichText } from './rich-text'
import type { Site } from './site'
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

export interface Hero {
  kind: 'hero'
  heading: string
  text: string
  image: Image | null
  links: Link[]
}

export interface TextBlock {
  kind: 'richText'
  content: RichText
}

export interface Topics {
  kind: 'topics'
  heading: string
  topics: Link[]
}

export interface Courses {
  kind: 'courses'
  heading: string
  courses: CourseSummary[]
}

export interface LatestPosts {
  kind: 'latestPosts'
  heading: string
  posts: PostSummary[]
}

export interface Questions {
  kind: 'questions'
  heading: string
  questions: Question[]
}

export interface Contact {
  kind: 'contact'
  heading: string
  text: string
  showForm: boolean
  details: Site['contact']
}

export interface RetentionTable {
  kind: 'retentionTable'
  heading: string
  rows: RetentionRow[]
}

export type PageBlock =
  | Hero
  | TextBlock
  | Topics
  | Courses
  | NextDates
  | LatestPosts
  | TestimonialsBlock
  | CallToAction
  | Questions
  | Contact
  | RetentionTable

export interface Page {
  slug: string
  title: string
  layout: PageBlock[]
  metadata: Metadata
}
