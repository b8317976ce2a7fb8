import type { ReactNode } from 'react'
import { readSite } from '../../cms/site'
import { SiteFrame } from '../../features/site-frame/site-frame'

/** Pages that are the same for everybody: rendered once, cached, and without framework scripts. */
export default async function PublishedLayout({ children }: { children: ReactNode }) {
  return <SiteFrame site={await readSite()}>{children}</SiteFrame>
}
