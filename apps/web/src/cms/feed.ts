import 'server-only'
import { collectionTag } from '@lectern/shared/contract/cache-tags'
import { paths } from '../paths'
import { absoluteUrl } from '../seo/page-metadata'
import type { Feed, FeedEntry } from '../views/feed'
import { findDocuments } from './find-documents'
import { readSite } from './site'
import { allPopulated, populated } from './to-view/populated'
import { publishedAt } from './to-view/post'
import type { Post } from '@lectern/shared/contract/payload-types'

const entryCount = 30

export async function readFeed(): Promise<Feed> {
  const [{ company }, { items }] = await Promise.all([
    readSite(),
    findDocuments({
      collection: 'posts',
      sort: '-publishedAt',
      depth: 1,
      limit: entryCount,
      without: ['content', 'relatedCourses', 'heroImage'],
      tags: [collectionTag('authors'), collectionTag('topics')],
    }),
  ])
  return {
    title: company.tradingName,
    description: company.strapline || `Articles from ${company.tradingName}`,
    homeUrl: absoluteUrl(paths.blog),
    entries: items.map(toEntry),
  }
}

function toEntry(post: Post): FeedEntry {
  return {
    title: post.title,
    url: absoluteUrl(paths.post(post.slug)),
    summary: post.summary,
    author: populated(post.author)?.name ?? null,
    topics: allPopulated(post.topics).map(({ name }) => name),
    publishedAt: publishedAt(post),
    updatedAt: post.updatedAt,
  }
}
