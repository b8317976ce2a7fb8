import 'server-only'
import { documentTag } from '@lectern/shared/contract/cache-tags'
import { mayBeSlug } from '@lectern/shared/addresses/public-path'
import { cache } from 'react'
import type { Post } from '../views/blog'
import type { CourseSummary } from '../views/catalogue'
import { blockSources } from './block-sources'
import { readCoursesLike } from './course-lists'
import { findDocuments } from './find-documents'
import { readPostsLike } from './post-lists'
import { readPriceTerms } from './site'
import { toCourseSummary } from './to-view/course'
import { toMetadata } from './to-view/metadata'
import { allPopulated, populated } from './to-view/populated'
import { laterUpdate, toAuthor, toPostSummary, type ShownPost } from './to-view/post'
import { toRichText, wordsOf } from './to-view/rich-text'

const wordsPerMinute = 220

/** Null when there is no published post of that name. */
export const readPost = cache(async (slug: string): Promise<Post | null> => {
  const post = await findPost(slug)
  return post && toPost(post)
})

/** From a document that may be a draft. */
export async function toPost(document: ShownPost): Promise<Post> {
  const sources = await blockSources()
  const [content, relatedPosts, relatedCourses] = await Promise.all([
    toRichText(document.content, sources),
    readPostsLike(document),
    relatedCoursesOf(document),
  ])
  const author = populated(document.author)
  return {
    ...toPostSummary(document),
    updatedAt: laterUpdate(document),
    readingMinutes: Math.max(1, Math.round(wordsOf(document.content).length / wordsPerMinute)),
    content,
    writtenBy: author && toAuthor(author),
    relatedPosts,
    relatedCourses,
    metadata: toMetadata(document),
  }
}

async function findPost(slug: string): Promise<ShownPost | null> {
  if (!mayBeSlug(slug)) return null
  const { items } = await findDocuments({
    collection: 'posts',
    where: { '[slug][equals]': slug },
    sort: 'id',
    depth: 2,
    limit: 1,
    ownTag: documentTag('posts', slug),
  })
  return items[0] ?? null
}

/** As staff chose them; where they chose none, courses about the same topics. */
async function relatedCoursesOf(post: ShownPost): Promise<CourseSummary[]> {
  const chosen = allPopulated(post.relatedCourses)
  if (chosen.length === 0) return readCoursesLike(post)
  const terms = await readPriceTerms()
  return chosen.map((course) => toCourseSummary(course, terms))
}
