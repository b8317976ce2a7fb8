import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { absoluteUrl } from '../seo/page-metadata'
import type { Feed, FeedEntry } from '../views/feed'
import type { RichText } from '../views/rich-text'
import { blockSources } from './block-sources'
import { findDocuments } from './find-documents'
import type { BlockSources } from './to-view/blocks'
import { toImage, toSharedPicture } from './to-view/image'
import { allPopulated, populated } from './to-view/populated'
import { publishedAt, type ShownPost } from './to-view/post'
import { toRichText } from './to-view/rich-text'

const entryCount = 30

export async function readFeed(): Promise<Feed> {
  const [sources, { items }] = await Promise.all([
    blockSources(),
    findDocuments({
      collection: 'posts',
      sort: '-publishedAt',
      depth: 2,
      limit: entryCount,
      without: ['relatedCourses'],
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

async function toEntry(post: ShownPost, sources: BlockSources): Promise<FeedEntry> {
  const picture = toSharedPicture(post.heroImage)
  return {
    title: post.title,
    url: absoluteUrl(paths.post(post.slug)),
    summary: post.summary,
    content: [...mainPicture(post), ...(await toRichText(post.content, sources))],
    picture: picture && { ...picture, src: absoluteUrl(picture.src) },
    author: populated(post.author)?.name ?? null,
    topics: allPopulated(post.topics).map(({ name }) => name),
    publishedAt: publishedAt(post),
    updatedAt: post.updatedAt,
  }
}

function mainPicture({ heroImage }: ShownPost): RichText {
  const image = toImage(heroImage)
  return image ? [{ kind: 'image', image }] : []
}
