import type { DemoKeys, Keys } from '../keys'
import type { Picture } from '../picture'

/** An article as it is written here; its body is in the small language of `prose/rich-text.ts`. */
export interface Article<K extends Keys = DemoKeys> {
  slug: string
  title: string
  author: K['author']
  topics: readonly [K['topic'], ...K['topic'][]]
  published: { on: string } | { daysAgo: number }
  /** What lists, search results and shared links show; at most 300 characters. */
  summary: string
  relatedCourses: readonly K['course'][]
  picture: Picture
  body: string
}
