import { hasPublicPath } from '../addresses/public-path'

/** Collections whose documents appear on the website, with the tag that every read of them carries. */
const collectionTags = {
  posts: 'posts',
  authors: 'authors',
  topics: 'topics',
  pages: 'pages',
  courses: 'courses',
  'course-runs': 'runs',
  venues: 'venues',
  trainers: 'trainers',
  testimonials: 'testimonials',
  media: 'media',
  logos: 'logos',
  redirects: 'redirects',
} as const

const globalTags = { settings: 'settings', navigation: 'navigation', look: 'look' } as const

const documentTagPrefixes = {
  posts: 'post',
  authors: 'author',
  pages: 'page',
  courses: 'course',
} as const

const fileTagPrefix = 'file'

/**
 * Carried by reads that show nothing of a document but where it is, such as links in the navigation:
 * touched when an address appears, moves or goes, and not by the many changes that leave it alone.
 */
export const addressesTag = 'addresses'

export type TaggedCollection = keyof typeof collectionTags
export type TaggedGlobal = keyof typeof globalTags
export type CollectionWithPages = keyof typeof documentTagPrefixes

/** Next refuses tags longer than this. */
export const maxCacheTagCharacters = 256

/**
 * What changed. `slugs` are the document's slugs before and after, one only where it was not public
 * before or is not any more; `courseSlugs` the courses that a course run or testimonial belonged to
 * before and after.
 */
export interface ChangedDocument {
  collection: TaggedCollection
  slugs?: readonly string[]
  courseSlugs?: readonly string[]
  /** Files that it had before and has now. */
  filenames?: readonly string[]
}

/** Which cached reads a change makes stale: the CMS announces exactly these, web's reads carry them. */
export function tagsTouchedBy(changed: ChangedDocument) {
  const { collection, slugs = [], courseSlugs = [], filenames = [] } = changed
  const tags = [collectionTag(collection)]
  if (hasOwnTag(collection)) {
    tags.push(...slugs.map((slug) => documentTag(collection, slug)))
  }
  if (hasPublicPath(collection) && !isSameAddress(slugs)) tags.push(addressesTag)
  // What a course costs, wherever it is shown, depends on its dates.
  if (collection === 'course-runs') tags.push(collectionTag('courses'))
  tags.push(...courseSlugs.map((slug) => documentTag('courses', slug)))
  tags.push(...filenames.map(fileTag))
  return [...new Set(tags)]
}

/** For the many times that places on dates are taken or given back: pages that show no date stay as they are. */
export function tagsTouchedByPlaces({ courseSlugs }: { courseSlugs: readonly string[] }): string[] {
  const tags = courseSlugs.map((slug) => documentTag('courses', slug))
  return [...new Set([collectionTag('course-runs'), ...tags])]
}

function isSameAddress([before, after]: readonly string[]): boolean {
  return before !== undefined && before === after
}

/** Carried by lists, and by any page that shows parts of several documents of the collection. */
export function collectionTag(collection: TaggedCollection): string {
  return collectionTags[collection]
}

/** Carried by the page of the document and by pages that embed it: `course:level-4-certificate`. */
export function documentTag(collection: CollectionWithPages, slug: string): string {
  return `${documentTagPrefixes[collection]}:${slug}`.slice(0, maxCacheTagCharacters)
}

/** Carried by a picture at its own address, whatever page it is on: `file:team.webp`. */
export function fileTag(filename: string): string {
  return `${fileTagPrefix}:${filename}`.slice(0, maxCacheTagCharacters)
}

/** The tag that every change is announced with which is announced with this one: `posts` of `post:managing-up`. */
export function collectionOfTag(tag: string): string {
  const [prefix = '', ...rest] = tag.split(':')
  if (rest.length === 0) return tag
  if (prefix === fileTagPrefix) return collectionTag('media')
  const entry = Object.entries(documentTagPrefixes).find(([, each]) => each === prefix)
  return entry ? collectionTag(entry[0] as CollectionWithPages) : tag
}

export function globalTag(slug: TaggedGlobal): string {
  return globalTags[slug]
}

export function isTaggedCollection(collection: string): collection is TaggedCollection {
  return Object.hasOwn(collectionTags, collection)
}

function hasOwnTag(collection: TaggedCollection): collection is CollectionWithPages {
  return Object.hasOwn(documentTagPrefixes, collection)
}
