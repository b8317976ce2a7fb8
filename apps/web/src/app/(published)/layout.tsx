import type { ReactNode } from 'react'

import { SiteFrame } from '../../features/site-frame/site-frame'
import { siteUnlessUnavailable } from '../site-unless-unavailable'

/** Pages that are the same for everybody: rendered once, cached, and without framework scripts. */
export default async function PublishedLayout({ children }: { children: ReactNode }) {
  return <SiteFrame site={await siteUnlessUnavailable()}>{children}</SiteFrame>
}
