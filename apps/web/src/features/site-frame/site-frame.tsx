import type { BasketSummary } from '@lectern/shared/basket/summary'
import type { ReactNode } from 'react'
import { FontPreloads } from '../../ui/fonts/font-preloads'
import { LookSheet } from '../../ui/look-sheet'
import type { SiteLook } from '../../views/look'
import type { Site } from '../../views/site'
import { Announcement } from './announcement'
import { lookSheetPath } from './look-css'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

const endId = 'end-of-page'

interface SiteFrameProps {
  site: Site | null
  /** Of the page, or of the part of the site that it belongs to. */
  path: string
  /** Neutral when nobody can say. */
  look: SiteLook | null
  /** Known on pages made for one visitor. */
  basket?: BasketSummary | null
  children: ReactNode
}

/** What surrounds every page; a bare frame when the CMS cannot say who the company is. */
export function SiteFrame({ site, look, path, basket = null, children }: SiteFrameProps) {
  return (
    <>
      <LookSheet href={lookSheetPath(look?.theme ?? null)} />
      <FontPreloads pair={look?.theme.fonts ?? 'bricolage'} />
      {/* On a slow line what is painted early would move as its neighbours arrive: browsers wait for the end. */}
      <link rel="expect" href={`#${endId}`} blocking="render" />
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <Announcement announcement={look?.announcement ?? null} />
      <SiteHeader site={site} look={look} path={path} basket={basket} />
      <main className="main" id="content" tabIndex={-1}>
        {children}
      </main>
      {site && <SiteFooter site={site} />}
      <span id={endId} hidden />
    </>
  )
}
