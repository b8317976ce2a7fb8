import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { SiteFrame } from '../../features/site-frame/site-frame'
import { siteMetadata } from '../../seo/page-metadata'
import { siteUnlessUnavailable } from '../site-unless-unavailable'

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata((await siteUnlessUnavailable())?.company.tradingName)
}

/** Pages that are the same for everybody: rendered once, cached, and without framework scripts. */
export default async function PublishedLayout({ children }: { children: ReactNode }) {
  return <SiteFrame site={await siteUnlessUnavailable()}>{children}</SiteFrame>
}
