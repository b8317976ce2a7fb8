import type { ReactNode } from 'react'
import { paths } from '@lectern/shared/addresses/paths'
import { PublishedFrame } from '../published-frame'

export default function CatalogueLayout({ children }: { children: ReactNode }) {
  return <PublishedFrame path={paths.courses}>{children}</PublishedFrame>
}
