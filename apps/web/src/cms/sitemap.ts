import 'server-only'
import { paths } from '../paths'
import { findEveryDocument, type Find } from './find-documents'

export interface SitemapEntry {
  path: string
  changedAt?: string
}

/** Every published address. */
export async function readSitemap(): Promise<SitemapEntry[]> {
  const [pages, posts, courses, authors, topics] = await Promise.all([
    findEveryDocument({ ...bySlug, collection: 'pages', without: ['layout'] }),
    findEveryDocument({ ...bySlug, collection: 'posts', without: ['content'] }),
    findEveryDocument({ ...bySlug, collection: 'courses', without: ['description', 'programme'] }),
    findEveryDocument({ ...bySlug, collection: 'authors' }),
    findEveryDocument({ ...bySlug, collection: 'topics' }),
  ])
  return [
    ...[paths.blog, paths.courses, paths.testimonials, paths.contact].map((path) => ({ path })),
    ...pages.map((page) => entry(paths.page(page.slug), page)),
    ...courses.map((course) => entry(paths.course(course.slug), course)),
    ...posts.map((post) => entry(paths.post(post.slug), post)),
    ...topics.map((topic) => entry(paths.topic(topic.slug), topic)),
    ...authors.map((author) => entry(paths.author(author.slug), author)),
  ]
}

const bySlug = { sort: 'slug', depth: 0 } satisfies Partial<Find<'pages'>>

function entry(path: string, { updatedAt }: { updatedAt: string }): SitemapEntry {
  return { path, changedAt: updatedAt }
}
