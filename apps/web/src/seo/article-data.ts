import type { BlogPostingLeaf } from 'schema-dts'
import type { Post } from '../views/blog'
import { publisherData } from './organisation-data'
import { absoluteUrl } from './page-metadata'

/** https://developers.google.com/search/docs/appearance/structured-data/article */
export function articleData(post: Post, publisher: string): BlogPostingLeaf {
  const { picture } = post.metadata
  return {
    '@type': 'BlogPosting',
    headline: post.title,
    description: post.metadata.description,
    inLanguage: 'en-GB',
    mainEntityOfPage: absoluteUrl(post.href),
    datePublished: post.publishedAt,
    dateModified: post.updatedAt ?? post.publishedAt,
    ...(picture && { image: absoluteUrl(picture.src) }),
    ...(post.author && {
      author: { '@type': 'Person', name: post.author.label, url: absoluteUrl(post.author.href) },
    }),
    publisher: publisherData(publisher),
  }
}
