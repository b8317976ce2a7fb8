import type { ItemListLeaf } from 'schema-dts'
import type { CourseSummary } from '../views/catalogue'
import { absoluteUrl } from './page-metadata'

export function courseListData(courses: readonly CourseSummary[]): ItemListLeaf {
  return {
    '@type': 'ItemList',
    itemListElement: courses.map(({ href, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      url: absoluteUrl(href),
    })),
  }
}
