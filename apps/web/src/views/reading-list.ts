/** What there is to read on the site, for programs that read Markdown. */
export interface ReadingList {
  company: string
  description: string
  courses: ReadableDocument[]
  articles: ReadableDocument[]
  pages: ReadableDocument[]
}

export interface ReadableDocument {
  title: string
  path: string
  summary: string
}
