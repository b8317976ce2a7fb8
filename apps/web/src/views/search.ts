/** Something that a search may find, with the words that it is found by. */
export interface SearchCandidate {
  kind: 'course' | 'article' | 'page'
  title: string
  href: string
  summary: string
  /** What helps to choose: a course's price, an article's date. */
  detail: string
}
