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

/** Whether a document can have such a slug: what it cannot have need not be looked for. */
export function mayBeSlug(text: string): boolean {
  return text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

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

/** The reverse: which document may stand at a path, in its one spelling. `null` where none can. */
export function documentPlaceOf(path: string): PathOf | null {
  for (const [collection, pattern] of places) {
    const slug = pattern.exec(path)?.[1]
    if (slug !== undefined) return { collection, slug }
  }
  return path === '/' ? { collection: 'pages', slug: homePageSlug } : null
}

const places: [CollectionWithPath, RegExp][] = [
  ['topics', /^\/blog\/topics\/([^/]+)$/],
  ['posts', /^\/blog\/([^/]+)$/],
  ['authors', /^\/authors\/([^/]+)$/],
  ['courses', /^\/courses\/([^/]+)$/],
  ['pages', /^\/([^/]+)$/],
]

/** Whether the website's own code answers at a path, in its one spelling, whatever staff publish. */
export function belongsToWebsite(path: string): boolean {
  return ownPaths.includes(path) || ownBelow.test(path) || numberedList.test(path)
}

const ownPaths = [
  ...['/', '/home', '/blog', '/courses', '/testimonials', '/contact', '/search', '/error'],
  ...['/contact/sent', '/contact/sent/thank-you'],
  ...['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/robots.txt'],
  ...['/favicon.ico', '/icon.svg'],
  ...['/index', '/404', '/500', '/_error', '/_not-found', '/not-found'],
]
const ownBelow = /^\/(?:_next|admin|api|basket|checkout|media|orders|preview)(?:\/|$)|\.rsc$/
const numberedList =
  /^\/(?:blog|courses|testimonials|blog\/topics\/[^/]+|authors\/[^/]+)\/page(?:\/|$)/

interface PathOf {
  collection: CollectionWithPath
  slug: string
}

export function hasPublicPath(collection: string): collection is CollectionWithPath {
  return ['posts', 'pages', 'courses', 'authors', 'topics'].includes(collection)
}
