/** The newest articles, for those who read them elsewhere. Addresses are absolute. */
export interface Feed {
  title: string
  description: string
  homeUrl: string
  entries: FeedEntry[]
}

export interface FeedEntry {
  title: string
  url: string
  summary: string
  author: string | null
  topics: string[]
  publishedAt: string
  updatedAt: string
}
