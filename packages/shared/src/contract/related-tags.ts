import { addressesTag, collectionTag, type TaggedCollection } from './cache-tags'

/** Links show nothing of a document but where it is. */
type Related = TaggedCollection | typeof addressesTag

const inTexts: readonly Related[] = ['courses', 'testimonials', 'media', addressesTag]

/** Whose documents stand in a field, wherever in it: every field in which there may be some. */
const related: Record<TaggedCollection, Record<string, readonly Related[]>> = {
  posts: {
    heroImage: ['media'],
    content: inTexts,
    relatedCourses: ['courses'],
    meta: ['media'],
    author: ['authors'],
    topics: ['topics'],
  },
  authors: { photo: ['media'] },
  topics: {},
  pages: { layout: [...inTexts, 'topics', 'trainers', 'authors'], meta: ['media'] },
  courses: {
    heroImage: ['media'],
    topics: ['topics'],
    trainers: ['trainers'],
    description: inTexts,
    meta: ['media'],
  },
  'course-runs': {
    course: ['courses'],
    days: ['venues', 'trainers'],
    venue: ['venues'],
    trainers: ['trainers'],
  },
  venues: {},
  trainers: { photo: ['media'] },
  testimonials: { course: ['courses'] },
  media: {},
  logos: {},
  redirects: { reference: [addressesTag] },
}

interface Read {
  collection: TaggedCollection
  /** How many steps away related documents are in the answer. */
  depth: number
  /** Fields that are not in the answer. */
  without?: readonly string[]
}

/** The tags of all that may stand in an answer besides the documents that were asked for. */
export function relatedTags({ collection, depth, without = [] }: Read): string[] {
  if (depth === 0) return []
  const kinds = Object.entries(related[collection])
    .filter(([field]) => !without.includes(field))
    .flatMap(([, there]) => there)
  return [...new Set(kinds.flatMap((kind) => tagsOf(kind, depth - 1)))]
}

function tagsOf(kind: Related, depth: number): string[] {
  if (kind === addressesTag) return [addressesTag]
  return [collectionTag(kind), ...relatedTags({ collection: kind, depth })]
}
