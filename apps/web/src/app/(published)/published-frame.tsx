import type { ReactNode } from 'react'
import { SiteFrame } from '@web/features/site-frame/site-frame'
import { lookUnlessUnavailable, siteUnlessUnavailable } from '../unless-unavailable'

/**
 * What surrounds a page that is the same for everybody. Each part of the site has its own layout that says
 * where in the menu one is: a layout that they shared would not know.
 */
export async function PublishedFrame({ path, children }: { path: string; children: ReactNode }) {
  const [site, look] = await Promise.all([siteUnlessUnavailable(), lookUnlessUnavailable()])
  return (
    <SiteFrame site={site} look={look} path={path}>
      {children}
    </SiteFrame>
  )
}
