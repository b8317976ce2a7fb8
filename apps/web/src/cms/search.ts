import 'server-only'
import type { Config, Course, Page, Post } from '@lectern/shared/contract/payload-types'
import { paths } from '../paths'
import { dateText } from '../views/date-text'
import type { SearchCandidate } from '../views/search'
import { askCms, CmsRefusedError } from './client'
import { readPriceTerms } from './site'
import { publishedAt } from './to-view/post'
import { toPrice, type PriceTerms } from './to-view/price'

const mostOfAKind = 50

/** Everything published whose title or summary holds one of the words. */
export async function findByWords(words: readonly string[]): Promise<SearchCandidate[]> {
  if (words.length === 0) return []
  const [terms, courses, posts, pages] = await Promise.all([
    readPriceTerms(),
    find('courses', { words, fields: ['title', 'summary'], without: ['description', 'programme'] }),
    find('posts', { words, fields: ['title', 'summary'], without: ['content'] }),
    find('pages', { words, fields: ['title', 'meta.description'], without: ['layout'] }),
  ])
  return [
    ...courses.map((course) => fromCourse(course, terms)),
    ...posts.map(fromPost),
    ...pages.map(fromPage),
  ]
}

interface Sought {
  words: readonly string[]
  fields: readonly string[]
  without: readonly string[]
}

/** Past the cache: what people type would fill it with answers that nobody asks for twice. */
async function find<Collection extends 'courses' | 'posts' | 'pages'>(
  collection: Collection,
  { words, fields, without }: Sought,
): Promise<Config['collections'][Collection][]> {
  const query = new URLSearchParams({ sort: 'title', depth: '0', limit: String(mostOfAKind) })
  const conditions = words.flatMap((word) => fields.map((field) => ({ word, field })))
  conditions.forEach(({ word, field }, index) => {
    query.set(`where[or][${index}][${field}][like]`, word)
  })
  for (const field of without) query.set(`select[${field}]`, 'false')
  const response = await askCms(`/${collection}?${query.toString()}`)
  if (!response.ok) throw new CmsRefusedError(`/${collection}`, response.status)
  return ((await response.json()) as { docs: Config['collections'][Collection][] }).docs
}

function fromCourse(course: Course, terms: PriceTerms): SearchCandidate {
  return {
    kind: 'course',
    title: course.title,
    href: paths.course(course.slug),
    summary: course.summary,
    detail: toPrice(course, terms).label.text,
  }
}

function fromPost(post: Post): SearchCandidate {
  return {
    kind: 'article',
    title: post.title,
    href: paths.post(post.slug),
    summary: post.summary,
    detail: dateText(publishedAt(post)),
  }
}

function fromPage({ title, slug, meta }: Page): SearchCandidate {
  return {
    kind: 'page',
    title,
    href: paths.page(slug),
    summary: meta?.description ?? '',
    detail: '',
  }
}
