import 'server-only'
import type { ListPage, PostSummary } from '../views/blog'
import { findDocuments } from './find-documents'
import { idOf } from './to-view/blocks'
import { toPostSummary, type ShownPost } from './to-view/post'

const postsPerPage = 12
const relatedPostCount = 3

export async function readPosts(
  page: number,
  by: { topicId?: string; authorId?: string } = {},
): Promise<ListPage<PostSummary>> {
  return findPosts({
    page,
    limit: postsPerPage,
    where: {
      ...(by.topicId && { '[topics][in]': by.topicId }),
      ...(by.authorId && { '[author][equals]': by.authorId }),
    },
  })
}

export async function readLatestPosts(choice: {
  topicId: string | null
  count: number
}): Promise<PostSummary[]> {
  const where: Record<string, string> = choice.topicId ? { '[topics][in]': choice.topicId } : {}
  return (await findPosts({ page: 1, limit: choice.count, where })).items
}

/** Others about the same topics, newest first. */
export async function readPostsLike({
  id,
  topics,
}: Pick<ShownPost, 'id' | 'topics'>): Promise<PostSummary[]> {
  const topicIds = (topics ?? []).map(idOf).filter((topicId) => topicId !== null)
  if (topicIds.length === 0) return []
  const where = { '[topics][in]': topicIds.join(','), '[id][not_equals]': id }
  return (await findPosts({ page: 1, limit: relatedPostCount, where })).items
}

async function findPosts(find: {
  where: Record<string, string>
  limit: number
  page: number
}): Promise<ListPage<PostSummary>> {
  const found = await findDocuments({
    ...find,
    collection: 'posts',
    sort: '-publishedAt',
    // The portrait of an author is one step further away than the author.
    depth: 2,
    without: ['content', 'relatedCourses'],
  })
  return { ...found, items: found.items.map(toPostSummary) }
}
