import type {
  Author as AuthorDocument,
  Post as PostDocument,
} from '@lectern/shared/contract/payload-types'
import { paths } from '../../paths'
import type { Author, PostSummary } from '../../views/blog'
import { toImage } from './image'
import { populated } from './populated'
import { toTopicLinks } from './topic'

export function toPostSummary(post: PostDocument): PostSummary {
  const author = populated(post.author)
  return {
    title: post.title,
    href: paths.post(post.slug),
    summary: post.summary,
    image: toImage(post.heroImage),
    author: author && { label: author.name, href: paths.author(author.slug) },
    topics: toTopicLinks(post.topics, paths.topic),
    publishedAt: publishedAt(post),
  }
}

/** Drafts, as previewed, may not have a date yet. */
export function publishedAt(post: PostDocument): string {
  return post.publishedAt ?? post.createdAt
}

const dayMs = 24 * 60 * 60 * 1_000

/** A correction on the day of publishing is not worth a line. */
export function laterUpdate(post: PostDocument): string | null {
  const elapsedMs = Date.parse(post.updatedAt) - Date.parse(publishedAt(post))
  return elapsedMs >= dayMs ? post.updatedAt : null
}

export function toAuthor(author: AuthorDocument): Author {
  return {
    name: author.name,
    href: paths.author(author.slug),
    role: author.role ?? '',
    bio: author.bio ?? '',
    photo: toImage(author.photo),
  }
}
