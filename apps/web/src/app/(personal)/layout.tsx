import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

import { askedPathHeader } from '../../beneath-next/security/asked-path'
import { readHeaderSummary } from '../../features/basket/header-summary'
import { SiteFrame } from '../../features/site-frame/site-frame'
import { lookMetadata, lookViewport } from '../../seo/look-metadata'
import { siteMetadata } from '../../seo/page-metadata'
import { freshWhenBackScript } from '../../ui/fresh-when-back-script'
import { OwnScript } from '../../ui/own-script'
import { pressedButtonScript } from '../../ui/pressed-button-script'
import { lookUnlessUnavailable, siteUnlessUnavailable } from '../unless-unavailable'
import '../../ui/styles/personal.css'

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const [site, look] = await Promise.all([siteUnlessUnavailable(), lookUnlessUnavailable()])
  return { ...siteMetadata(site?.company.tradingName), ...lookMetadata(look) }
}

export async function generateViewport(): Promise<Viewport> {
  await connection()
  return lookViewport(await lookUnlessUnavailable())
}

/**
 * Pages made for one visitor, never cached: see the table `website-parts` of `packages/shared/src/addresses`. Waiting for a request
 * first keeps the build from rendering them, since it has no CMS.
 */
export default async function PersonalLayout({ children }: { children: ReactNode }) {
  await connection()
  const [site, look, basket] = await Promise.all([
    siteUnlessUnavailable(),
    lookUnlessUnavailable(),
    readHeaderSummary(),
  ])
  const path = (await headers()).get(askedPathHeader) ?? ''
  return (
    <SiteFrame site={site} look={look} path={path} basket={basket}>
      {children}
      <OwnScript code={freshWhenBackScript} />
      <OwnScript code={pressedButtonScript} />
    </SiteFrame>
  )
}
