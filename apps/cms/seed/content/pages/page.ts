import type { Page as StoredPage } from '@lectern/shared/contract/payload-types'

import type { FindDocument } from '../../prose/documents'
import type { DemoKeys, Keys } from '../keys'

export type Layout = NonNullable<StoredPage['layout']>

export interface Page<K extends Keys = DemoKeys> {
  slug: K['page']
  title: string
  meta: { title?: string; description: string }
  /** Beside links to it that somebody shares; otherwise that of its opening. */
  sharedPicture?: string
  /** Blocks point at documents, whose ids are known only once those are stored. */
  layout: (find: FindDocument) => Layout
}
