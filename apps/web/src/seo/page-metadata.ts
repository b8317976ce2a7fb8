import type { Metadata as NextMetadata } from 'next'
import { paths } from '@lectern/shared/addresses/paths'
import { env } from '../env'
import type { SharedPicture } from '../views/metadata'

interface Described {
  title: string
  /** Of a list that goes on; its first page has the title alone. */
  page?: number
  description?: string
  /** The page's one true address. */
  path: string
  image?: SharedPicture | null
  siteName: string
  type?: 'website' | 'article'
}

/** What a page says about itself to search engines and where its link is shared. */
export function pageMetadata(described: Described): NextMetadata {
  const { description, path, image, siteName, type = 'website' } = described
  const title = pageTitle(described)
  const common = { title, ...(description && { description }) }
  return {
    metadataBase: new URL(env().WEB_URL),
    ...common,
    title: { absolute: tabTitle(described) },
    alternates: { canonical: path, types: feeds },
    openGraph: {
      ...common,
      url: path,
      siteName,
      locale: 'en_GB',
      type,
      ...(image && {
        images: {
          url: image.src,
          alt: image.alt,
          width: image.widthPixels,
          height: image.heightPixels,
        },
      }),
    },
  }
}

/** The site's name stands last, on the front page first, and never twice. */
function tabTitle(described: Described): string {
  const { path, siteName } = described
  const title = pageTitle(described)
  if (!siteName || title.toLowerCase().includes(siteName.toLowerCase())) return title
  return path === paths.home ? `${siteName}: ${title}` : `${title} | ${siteName}`
}

/** What pages say that say nothing of it themselves: whose site it is, and where its feeds are. */
export function siteMetadata(siteName: string | undefined): NextMetadata {
  return {
    metadataBase: new URL(env().WEB_URL),
    title: { template: siteName ? `%s | ${siteName}` : '%s', default: siteName ?? '' },
    alternates: { types: feeds },
  }
}

function pageTitle({ title, page = 1 }: Described): string {
  return page === 1 ? title : `${title}, page ${page}`
}

const feeds = {
  'application/rss+xml': [{ url: paths.rss, title: 'Articles (RSS)' }],
  'application/atom+xml': [{ url: paths.atom, title: 'Articles (Atom)' }],
  'application/feed+json': [{ url: paths.jsonFeed, title: 'Articles (JSON Feed)' }],
}

/** For pages made for one visitor: nothing there belongs in a search engine. Their layout adds the site's name. */
export function privateMetadata(title: string): NextMetadata {
  return { title, robots: { index: false, follow: false } }
}

export function absoluteUrl(path: string): string {
  return new URL(path, env().WEB_URL).href
}

/** For pages whose address is a secret: it must not travel on to where their links lead. */
export function tokenPageMetadata(title: string): NextMetadata {
  return { ...privateMetadata(title), referrer: 'no-referrer' }
}
