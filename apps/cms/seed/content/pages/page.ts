import type { Page as StoredPage } from '@lectern/shared/contract/payload-types'

import type { FindDocument } from '../../prose/documents'

export type PageSlug =
  | 'home'
  | 'about'
  | 'in-house-training'
  | 'frequently-asked-questions'
  | 'terms-and-conditions'
  | 'privacy'
  | 'accessibility-statement'

export type Layout = NonNullable<StoredPage['layout']>

export interface Page {
  slug: PageSlug
  title: string
  meta: { title?: string; description: string }
  /** Blocks point at documents, whose ids are known only once those are stored. */
  layout: (find: FindDocument) => Layout
}
