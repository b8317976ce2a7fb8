import type { SharedPicture } from './metadata'
import type { RichText } from './rich-text'

/** The newest articles, for those who read them elsewhere. Addresses are absolute. */
export interface Feed {
  title: string
  /** Of the company, whose site this is. */
  publisher: { name: string; url: string; iconUrl: string }
  description: string
  homeUrl: string
  entries: FeedEntry[]
}

export interface FeedEntry {
  title: string
  url: string
  summary: string
  /** The whole article, its main picture first. */
  content: RichText
  /** The main picture again, for readers that show it in their lists. */
  picture: SharedPicture | null
  author: string | null
  topics: string[]
  publishedAt: string
  updatedAt: string
}
