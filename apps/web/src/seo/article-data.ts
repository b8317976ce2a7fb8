import type { Post } from '../views/blog'
import { absoluteUrl } from './page-metadata'

export function articleData(post: Post, publisher: string): Record<string, unknown> {
  return {
    '@type': 'BlogPosting',
    headline: post.title,
    description: post.metadata.description,
    mainEntityOfPage: absoluteUrl(post.href),
    datePublished: post.publishedAt,
    dateModified: post.updatedAt ?? post.publishedAt,
    ...(post.image && { image: absoluteUrl(post.image.src) }),
    ...(post.author && {
      author: { '@type': 'Person', name: post.author.label, url: absoluteUrl(post.author.href) },
    }),
    publisher: { '@type': 'Organization', name: publisher },
  }
}
