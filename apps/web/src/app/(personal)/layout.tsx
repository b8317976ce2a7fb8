import { connection } from 'next/server'
import type { ReactNode } from 'react'

import { SiteFrame } from '../../features/site-frame/site-frame'
import { siteUnlessUnavailable } from '../site-unless-unavailable'

/**
 * Pages made for one visitor, never cached: see `security/dynamic-paths`. Waiting for a request
 * first keeps the build from rendering them, since it has no CMS.
 */
export default async function PersonalLayout({ children }: { children: ReactNode }) {
  await connection()
  return <SiteFrame site={await siteUnlessUnavailable()}>{children}</SiteFrame>
}
