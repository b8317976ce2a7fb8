import 'server-only'
import { collectionTag } from '@lectern/shared/contract/cache-tags'
import { paths } from '../paths'
import { absoluteUrl } from '../seo/page-metadata'
import type { Feed, FeedEntry } from '../views/feed'
import { blockSources } from './block-sources'
import { findDocuments } from './find-documents'
import type { BlockSources } from './to-view/blocks'
import { allPopulated, populated } from './to-view/populated'
import { publishedAt } from './to-view/post'
import { toRichText } from './to-view/rich-text'
import type { Post } from '@lectern/shared/contract/payload-types'

const entryCount = 30

export async function readFeed(): Promise<Feed> {
  const [sources, { items }] = await Promise.all([
    blockSources(),
    findDocuments({
      collection: 'posts',
      sort: '-publishedAt',
      depth: 2,
      limit: entryCount,
      without: ['relatedCourses', 'heroImage'],
      tags: (['authors', 'topics', 'courses', 'testimonials', 'media'] as const).map(collectionTag),
    }),
  ])
  const { company } = sources.site
  return {
    title: `Articles from ${company.tradingName}`,
    publisher: {
      name: company.tradingName,
      url: absoluteUrl(paths.home),
      iconUrl: absoluteUrl(paths.logo),
    },
    description: company.strapline || `Articles from ${company.tradingName}`,
    homeUrl: absoluteUrl(paths.blog),
    entries: await Promise.all(items.map((post) => toEntry(post, sources))),
  }
}

async function toEntry(post: Post, sources: BlockSources): Promise<FeedEntry> {
  return {
    title: post.title,
    url: absoluteUrl(paths.post(post.slug)),
    summary: post.summary,
    content: await toRichText(post.content, sources),
    author: populated(post.author)?.name ?? null,
    topics: allPopulated(post.topics).map(({ name }) => name),
    publishedAt: publishedAt(post),
    updatedAt: post.updatedAt,
  }
}
