import type { Post } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '../../src/database/compare-and-set'
import type { Article } from '../content/articles/article'
import type { Keys } from '../content/keys'
import type { Page } from '../content/pages/page'
import type { Testimonial } from '../content/testimonials'
import { daysBefore, londonTime } from '../dates'
import { createPage } from '../factories/page'
import { createPost } from '../factories/post'
import { createTestimonial } from '../factories/testimonial'
import { toRichText } from '../prose/rich-text'
import type { World } from '../world'

export async function storeTestimonials(
  world: World,
  testimonials: readonly Testimonial<Keys>[],
): Promise<void> {
  const { payload, ids } = world
  for (const testimonial of testimonials) {
    const stored = await createTestimonial(payload, testimonialData(world, testimonial))
    ids.put('testimonial', testimonial.key, stored)
  }
}

/** Without consent on record a testimonial stays a draft. */
function testimonialData({ ids, now }: World, testimonial: Testimonial<Keys>) {
  const { quote, name, role, organisation, course, featured, consent, incentive } = testimonial
  return {
    quote,
    name,
    role: role ?? null,
    organisation: organisation ?? null,
    course: course ? ids.find('course', course) : null,
    featured,
    evidence: {
      source: testimonial.source,
      sourceDetail: testimonial.sourceDetail,
      receivedOn: daysBefore(now, testimonial.receivedDaysAgo),
      consent: consent !== undefined,
      consentOn: consent ? daysBefore(now, consent.daysAgo) : null,
      consentDetail: consent?.detail ?? null,
      incentive: incentive?.kind ?? ('none' as const),
      incentiveDetail: incentive?.detail ?? null,
    },
    _status: consent ? ('published' as const) : ('draft' as const),
  }
}

export async function storeArticles(
  world: World,
  articles: readonly Article<Keys>[],
): Promise<void> {
  const { payload, ids } = world
  for (const article of articles) {
    const post = await createPost(payload, articleData(world, article))
    await letRest(payload, post)
    ids.put('post', article.slug, post)
  }
}

/** Nobody has touched it since it was published, or every article would read “Updated on” the day of seeding. */
async function letRest(payload: Payload, { id, publishedAt }: Post): Promise<void> {
  if (!publishedAt) return
  const where = { id: { equals: id } }
  await compareAndSet(payload, { collection: 'posts', where, data: { updatedAt: publishedAt } })
  await letVersionRest(payload, { id, publishedAt })
}

/** An edit is compared with the version, so its moment is the same, or every first save would seem stale. */
async function letVersionRest(
  payload: Payload,
  { id, publishedAt }: { id: string; publishedAt: string },
): Promise<void> {
  const where = { and: [{ parent: { equals: id } }] }
  const { docs } = await payload.db.findVersions<Post>({ collection: 'posts', where, limit: 1 })
  const [latest] = docs
  if (!latest) throw new Error(`The article ${id} has no version.`)
  const { parent, createdAt, version } = latest
  const rested = { ...version, updatedAt: publishedAt }
  const versionData = { parent, createdAt, updatedAt: publishedAt, latest: true, version: rested }
  await payload.db.updateVersion<Post>({ collection: 'posts', id: latest.id, versionData })
}

function articleData({ ids, now }: World, article: Article<Keys>) {
  const { slug, title, summary, author, topics, relatedCourses, body, published } = article
  return {
    slug,
    title,
    summary,
    author: ids.findIn('author', author),
    topics: topics.map((topic) => ids.findIn('topic', topic)),
    relatedCourses: relatedCourses.map((course) => ids.find('course', course)),
    heroImage: ids.find('media', `article-${slug}`),
    content: toRichText(body, ids.find),
    publishedAt:
      'on' in published ? londonTime(published.on, '09:00') : daysBefore(now, published.daysAgo),
  }
}

export async function storePages(
  { payload, ids }: World,
  pages: readonly Page<Keys>[],
): Promise<void> {
  for (const { slug, title, meta, sharedPicture, layout } of pages) {
    const page = await createPage(payload, {
      slug,
      title,
      meta: { ...meta, ...(sharedPicture && { image: ids.find('media', sharedPicture) }) },
      layout: layout(ids.find),
    })
    ids.put('page', slug, page)
  }
}
