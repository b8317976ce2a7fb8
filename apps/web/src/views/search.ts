import type { CourseDate } from './catalogue'
import type { Image } from './image'

/** A part of a text, which is what was looked for or stands around it. */
export interface Passage {
  text: string
  isFound: boolean
}

export interface Finding {
  kind: 'Course' | 'Article' | 'Page'
  title: string
  href: string
  /** The lines that show what was found. */
  excerpt: Passage[]
  image: Image | null
  /** What helps to choose: a course's price, an article's date. */
  detail: string
  /** Of a course, its next dates, or those at the place and in the month that were asked for. */
  dates: CourseDate[]
}

export type Search =
  { outcome: 'searched'; findings: Finding[]; isCut: boolean } | { outcome: 'too-often' }
