import type { AuthorSlug } from '../authors'
import type { CourseSlug } from '../courses/course'
import type { TopicSlug } from '../topics'
import type { Picture } from '../picture'

/** An article as it is written here; its body is in the small language of `prose/rich-text.ts`. */
export interface Article {
  slug: string
  title: string
  author: AuthorSlug
  topics: readonly [TopicSlug, ...TopicSlug[]]
  published: { on: string } | { daysAgo: number }
  /** What lists, search results and shared links show; at most 300 characters. */
  summary: string
  relatedCourses: readonly CourseSlug[]
  picture: Picture
  body: string
}
