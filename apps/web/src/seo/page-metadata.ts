import type { Metadata as NextMetadata } from 'next'
import { env } from '../env'
import type { Image } from '../views/image'

interface Described {
  title: string
  description?: string
  /** The page's one true address. */
  path: string
  image?: Image | null
  siteName: string
  type?: 'website' | 'article'
}

/** What a page says about itself to search engines and where its link is shared. */
export function pageMetadata(page: Described): NextMetadata {
  const { title, description = '', path, image, siteName, type = 'website' } = page
  const fullTitle = path === '/' ? `${siteName}: ${title}` : `${title} | ${siteName}`
  return {
    metadataBase: new URL(env().WEB_URL),
    title: fullTitle,
    ...(description && { description }),
    alternates: { canonical: path },
    openGraph: {
      title,
      ...(description && { description }),
      url: path,
      siteName,
      locale: 'en_GB',
      type,
      ...(image && {
        images: [{ url: image.src, alt: image.alt }],
      }),
    },
  }
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
