import { paths } from '@lectern/shared/addresses/paths'
import type {
  Author as AuthorDocument,
  Post as PostDocument,
} from '@lectern/shared/contract/payload-types'
import type { Author, Byline, PostSummary } from '../../views/blog'
import type { CourseFields } from './course'
import type { Shown } from './fields'
import { toImage, type MediaFields } from './image'
import type { MetaFields } from './metadata'
import { populated } from './populated'
import { toTopicLinks, type TopicFields } from './topic'

export interface ShownPost extends Shown<PostDocument, PostFields> {}

interface PostFields {
  title: 'shown'
  summary: 'shown'
  heroImage: MediaFields
  content: 'shown'
  relatedCourses: CourseFields
  meta: MetaFields
  author: AuthorFields
  topics: TopicFields
  publishedAt: 'shown'
  slug: 'shown'
}

export function toPostSummary(post: ShownPost): PostSummary {
  const author = populated(post.author)
  return {
    title: post.title,
    href: paths.post(post.slug),
    summary: post.summary,
    image: toImage(post.heroImage),
    author: author && toByline(author),
    topics: toTopicLinks(post.topics, paths.topic),
    publishedAt: publishedAt(post),
  }
}

function toByline({ name, slug, photo }: ShownAuthor): Byline {
  return { label: name, href: paths.author(slug), photo: toImage(photo) }
}

/** Drafts, as previewed, may not have a date yet. */
export function publishedAt(post: ShownPost): string {
  return post.publishedAt ?? post.createdAt
}

const dayMs = 24 * 60 * 60 * 1_000

/** A correction on the day of publishing is not worth a line. */
export function laterUpdate(post: ShownPost): string | null {
  const elapsedMs = Date.parse(post.updatedAt) - Date.parse(publishedAt(post))
  return elapsedMs >= dayMs ? post.updatedAt : null
}

export interface ShownAuthor extends Shown<AuthorDocument, AuthorFields> {}

interface AuthorFields {
  name: 'shown'
  role: 'shown'
  bio: 'shown'
  photo: MediaFields
  slug: 'shown'
}

export function toAuthor(author: ShownAuthor): Author {
  return {
    name: author.name,
    href: paths.author(author.slug),
    role: author.role ?? '',
    bio: author.bio ?? '',
    photo: toImage(author.photo),
  }
}
