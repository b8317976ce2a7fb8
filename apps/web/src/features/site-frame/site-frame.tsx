import type { ReactNode } from 'react'
import type { Site } from '../../views/site'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** What surrounds every page; a bare frame when the CMS cannot say who the company is. */
export function SiteFrame({ site, children }: { site: Site | null; children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <SiteHeader
        name={site?.company.tradingName ?? 'Front page'}
        links={site?.navigation.header ?? []}
      />
      <main className="main page-width" id="content" tabIndex={-1}>
        {children}
      </main>
      {site && <SiteFooter site={site} />}
    </>
  )
}
