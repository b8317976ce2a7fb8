import 'server-only'
import { findDocuments } from './find-documents'
import { idOf } from './to-view/blocks'
import type { ShownPost } from './to-view/post'

type Changed = Pick<ShownPost, 'updatedAt' | 'topics' | 'author'>

interface Listed {
  id: string
  updatedAt: string
}

const mostRecent = 100

/** When lists of articles changed, as far as the hundred articles tell that changed last. */
export async function readPostChanges() {
  const { items, total } = await findDocuments({
    collection: 'posts',
    sort: '-updatedAt',
    depth: 0,
    limit: mostRecent,
    without: ['content', 'relatedCourses', 'meta'],
  })
  return postChanges(items, { areAll: total <= mostRecent })
}

/** A list changes with the topic or author whose it is, and with each article in it. */
export function postChanges(newestFirst: readonly Changed[], { areAll }: { areAll: boolean }) {
  return {
    ofListAbout: (topic: Listed) =>
      lastOf(topic, ({ topics }) => (topics ?? []).some((each) => idOf(each) === topic.id)),
    ofListBy: (author: Listed) => lastOf(author, (post) => idOf(post.author) === author.id),
  }

  /** Undefined where an older article may have changed since the list's own document did. */
  function lastOf({ updatedAt }: Listed, isIn: (post: Changed) => boolean): string | undefined {
    const post = newestFirst.find(isIn)
    if (!post) return areAll ? updatedAt : undefined
    return post.updatedAt > updatedAt ? post.updatedAt : updatedAt
  }
}
