import type { BasketSummary } from '@lectern/shared/basket/summary'
import type { ReactNode } from 'react'
import type { Site } from '../../views/site'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

interface SiteFrameProps {
  site: Site | null
  /** Known on pages made for one visitor. */
  basket?: BasketSummary | null
  children: ReactNode
}

/** What surrounds every page; a bare frame when the CMS cannot say who the company is. */
export function SiteFrame({ site, basket = null, children }: SiteFrameProps) {
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <SiteHeader
        name={site?.company.tradingName ?? 'Front page'}
        links={site?.navigation.header ?? []}
        basket={basket}
      />
      <main className="main page-width" id="content" tabIndex={-1}>
        {children}
      </main>
      {site && <SiteFooter site={site} />}
    </>
  )
}
