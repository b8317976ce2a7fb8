import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

import { readHeaderSummary } from '../../features/basket/header-summary'
import { SiteFrame } from '../../features/site-frame/site-frame'
import { siteMetadata } from '../../seo/page-metadata'
import { freshWhenBackScript } from '../../ui/fresh-when-back-script'
import { OwnScript } from '../../ui/own-script'
import { siteUnlessUnavailable } from '../site-unless-unavailable'

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  return siteMetadata((await siteUnlessUnavailable())?.company.tradingName)
}

/**
 * Pages made for one visitor, never cached: see `security/dynamic-paths`. Waiting for a request
 * first keeps the build from rendering them, since it has no CMS.
 */
export default async function PersonalLayout({ children }: { children: ReactNode }) {
  await connection()
  const [site, basket] = await Promise.all([siteUnlessUnavailable(), readHeaderSummary()])
  return (
    <SiteFrame site={site} basket={basket}>
      {children}
      <OwnScript code={freshWhenBackScript} />
    </SiteFrame>
  )
}
