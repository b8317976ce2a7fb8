import type { Image } from './image'
import type { CourseSummary } from './catalogue'
import type { Link } from './link'
import type { Metadata } from './metadata'
import type { RichText } from './rich-text'

export interface PostSummary {
  title: string
  href: string
  summary: string
  image: Image | null
  author: Byline | null
  topics: Link[]
  publishedAt: string
}

/** Who wrote a post, as lists and the post itself name them. */
export interface Byline extends Link {
  photo: Image | null
}

export interface Post extends PostSummary {
  /** The last change, when it came a day or more after publishing. */
  updatedAt: string | null
  readingMinutes: number
  content: RichText
  /** Whole, for below the text. */
  writtenBy: Author | null
  relatedPosts: PostSummary[]
  relatedCourses: CourseSummary[]
  metadata: Metadata
}

export interface Author {
  name: string
  href: string
  role: string
  bio: string
  photo: Image | null
}

export interface Topic {
  name: string
  slug: string
  description: string
}

/** One page of a list that goes on. */
export interface ListPage<Item> {
  items: Item[]
  page: number
  pageCount: number
  total: number
}
