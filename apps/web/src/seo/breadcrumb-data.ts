import type { BreadcrumbListLeaf } from 'schema-dts'
import type { Link } from '../views/link'
import { absoluteUrl } from './page-metadata'

export function breadcrumbData(trail: readonly Link[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(href),
    })),
  }
}
