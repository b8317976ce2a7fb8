import type { Metadata as NextMetadata } from 'next'
import { env } from '../env'
import { paths } from '../paths'
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
  /** Whether the page lists articles, which feed readers can follow. */
  hasFeeds?: boolean
}

/** What a page says about itself to search engines and where its link is shared. */
export function pageMetadata(described: Described): NextMetadata {
  const { description, path, image, siteName, type = 'website', hasFeeds = false } = described
  const title = pageTitle(described)
  const common = { title, ...(description && { description }) }
  return {
    metadataBase: new URL(env().WEB_URL),
    ...common,
    title: path === paths.home ? `${siteName}: ${title}` : `${title} | ${siteName}`,
    alternates: { canonical: path, ...(hasFeeds && { types: feeds }) },
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

function pageTitle({ title, page = 1 }: Described): string {
  return page === 1 ? title : `${title}, page ${page}`
}

const feeds = {
  'application/rss+xml': paths.rss,
  'application/atom+xml': paths.atom,
  'application/feed+json': paths.jsonFeed,
}

/** For pages made for one visitor: nothing there belongs in a search engine. */
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
