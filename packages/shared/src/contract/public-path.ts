export const homePageSlug = 'home'

export type CollectionWithPath = 'posts' | 'pages' | 'courses' | 'authors' | 'topics'

/** First path segments that belong to the website itself; no page made by staff may take one. */
export const reservedPageSlugs: readonly string[] = [
  '_next',
  '404',
  '500',
  'admin',
  'announcements',
  'api',
  'assets',
  'authors',
  'basket',
  'blog',
  'checkout',
  'contact',
  'courses',
  'error',
  'favicon',
  'feed',
  'feeds',
  'fonts',
  'icon',
  'icons',
  'manifest',
  'media',
  'not-found',
  'opengraph-image',
  'orders',
  'preview',
  'robots',
  'rss',
  'search',
  'sitemap',
  'static',
  'testimonials',
  'venues',
  'well-known',
]

/** Where the public finds a document: post "managing-up" is at /blog/managing-up. */
export function publicPath({ collection, slug }: PathOf): string {
  const segment = encodeURIComponent(slug)
  switch (collection) {
    case 'posts':
      return `/blog/${segment}`
    case 'topics':
      return `/blog/topics/${segment}`
    case 'authors':
      return `/authors/${segment}`
    case 'courses':
      return `/courses/${segment}`
    case 'pages':
      return slug === homePageSlug ? '/' : `/${segment}`
    default:
      return collection satisfies never
  }
}

interface PathOf {
  collection: CollectionWithPath
  slug: string
}

export function hasPublicPath(collection: string): collection is CollectionWithPath {
  return ['posts', 'pages', 'courses', 'authors', 'topics'].includes(collection)
}
