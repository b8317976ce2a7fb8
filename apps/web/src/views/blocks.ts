import type { RetentionRow } from '@lectern/shared/privacy/retention-terms'
import type { Image } from './image'
import type { PostSummary } from './blog'
import type { CallToAction, NextDates, TestimonialsBlock } from './article-blocks'
import type { CourseSummary, Question } from './catalogue'
import type { Link } from './link'
import type { Metadata } from './metadata'
import type { RichText } from './rich-text'
import type { Site } from './site'
import type { Testimonial } from './testimonial'

export interface Hero {
  kind: 'hero'
  heading: string
  text: string
  image: Image | null
  links: Link[]
}

export interface Figure {
  /** “4,200”, “Twelve”. */
  figure: string
  text: string
  /** A row of dots; null where nothing is drawn. */
  dots: { total: number; bright: number } | null
}

export interface Figures {
  kind: 'figures'
  heading: string
  figures: Figure[]
}

export interface Client {
  name: string
  logo: Image | null
  href: string | null
}

export interface ClientLogos {
  kind: 'clientLogos'
  heading: string
  clients: Client[]
}

export interface PictureWithText {
  kind: 'pictureWithText'
  heading: string
  image: Image | null
  side: 'left' | 'right'
  content: RichText
  link: Link | null
}

export interface Steps {
  kind: 'steps'
  heading: string
  steps: { title: string; text: string }[]
}

export interface TeamMember {
  name: string
  role: string
  photo: Image | null
  /** Of authors, who have a page of their own. */
  href: string | null
}

export interface Team {
  kind: 'team'
  heading: string
  people: TeamMember[]
}

export interface BigQuote {
  kind: 'bigQuote'
  testimonial: Testimonial
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
  | PictureWithText
  | Figures
  | Steps
  | Topics
  | Courses
  | NextDates
  | LatestPosts
  | Team
  | TestimonialsBlock
  | BigQuote
  | ClientLogos
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
