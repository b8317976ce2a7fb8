/** Of which there is a part of the sitemap each, or several. */
export const sitemapKinds = ['pages', 'courses', 'articles', 'topics', 'authors'] as const

export type SitemapKind = (typeof sitemapKinds)[number]

export interface SitemapPart {
  kind: SitemapKind
  /** From 1 on. */
  part: number
}

export interface SitemapEntry {
  path: string
  /** When what visitors see there changed last; absent where nobody can say. */
  changedAt?: string | undefined
  /** The path of its main picture. */
  picture?: string | undefined
}
