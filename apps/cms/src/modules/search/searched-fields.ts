export const searchedCollections = ['courses', 'posts', 'pages'] as const
export type SearchedCollection = (typeof searchedCollections)[number]

/** The fields of a document in which a search looks besides its title, summary and topics, whatever they hold. */
export const searchedFields: Record<SearchedCollection, readonly string[]> = {
  courses: ['qualification', 'description', 'forWhom', 'outcomes', 'programme', 'questions'],
  posts: ['content'],
  pages: ['layout'],
}
