import { path } from './path'

export const homePageSlug = 'home'

export const collectionsWithPath = ['posts', 'pages', 'courses', 'authors', 'topics'] as const
export type CollectionWithPath = (typeof collectionsWithPath)[number]

interface PathOf {
  collection: CollectionWithPath
  slug: string
}

export function hasPublicPath(collection: string): collection is CollectionWithPath {
  return (collectionsWithPath as readonly string[]).includes(collection)
}

/** Whether a document can have such a slug: what it cannot have need not be looked for. */
export function mayBeSlug(text: string): boolean {
  return text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

/** Where the public finds a document: post "managing-up" is at /blog/managing-up. */
export function publicPath({ collection, slug }: PathOf): string {
  switch (collection) {
    case 'posts':
      return path`/blog/${slug}`
    case 'topics':
      return path`/blog/topics/${slug}`
    case 'authors':
      return path`/authors/${slug}`
    case 'courses':
      return path`/courses/${slug}`
    case 'pages':
      return slug === homePageSlug ? '/' : path`/${slug}`
    default:
      return collection satisfies never
  }
}

/** What stands before the slug: `/blog/`. */
export function pathBefore(collection: CollectionWithPath): string {
  return publicPath({ collection, slug: '' })
}

/** The reverse: which document may stand at a path, in its one spelling. `null` where none can. */
export function documentPlaceOf(spelled: string): PathOf | null {
  if (spelled === '/') return { collection: 'pages', slug: homePageSlug }
  const end = spelled.lastIndexOf('/') + 1
  const collection = collectionsWithPath.find((each) => pathBefore(each) === spelled.slice(0, end))
  const slug = spelled.slice(end)
  return collection && slug ? { collection, slug } : null
}
