export const searchedCollections = ['courses', 'posts', 'pages'] as const
export type SearchedCollection = (typeof searchedCollections)[number]

/** The fields of a document in which a search looks, whatever they hold; topics are asked for by name. */
export const searchedFields: Record<SearchedCollection, readonly string[]> = {
  courses: [
    'title',
    'summary',
    'qualification',
    'description',
    'forWhom',
    'outcomes',
    'programme',
    'questions',
  ],
  posts: ['title', 'summary', 'content'],
  pages: ['title', 'meta', 'layout'],
}
