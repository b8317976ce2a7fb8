import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { readSite } from '../../cms/site'
import { SiteFrame } from '../../features/site-frame/site-frame'

/**
 * Pages made for one visitor, never cached: see `security/dynamic-paths`. Waiting for a request
 * first keeps the build from rendering them, since it has no CMS.
 */
export default async function PersonalLayout({ children }: { children: ReactNode }) {
  await connection()
  return <SiteFrame site={await readSite()}>{children}</SiteFrame>
}
