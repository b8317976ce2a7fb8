export interface Finding {
  kind: 'Course' | 'Article' | 'Page'
  title: string
  href: string
  summary: string
  /** What helps to choose: a course's price, an article's date. */
  detail: string
}

export type Search =
  { outcome: 'searched'; findings: Finding[]; isCut: boolean } | { outcome: 'too-often' }
