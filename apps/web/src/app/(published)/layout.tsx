import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { lookMetadata, lookViewport } from '../../seo/look-metadata'
import { siteMetadata } from '../../seo/page-metadata'
import { lookUnlessUnavailable, siteUnlessUnavailable } from '../unless-unavailable'

export async function generateMetadata(): Promise<Metadata> {
  const [site, look] = await Promise.all([siteUnlessUnavailable(), lookUnlessUnavailable()])
  return { ...siteMetadata(site?.company.tradingName), ...lookMetadata(look) }
}

export async function generateViewport(): Promise<Viewport> {
  return lookViewport(await lookUnlessUnavailable())
}

/** Pages that are the same for everybody: rendered once, cached, and without framework scripts. */
export default function PublishedLayout({ children }: { children: ReactNode }) {
  return children
}
