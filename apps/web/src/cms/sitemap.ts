import 'server-only'
import type { TaggedCollection } from '@lectern/shared/contract/cache-tags'
import { paths } from '@lectern/shared/addresses/paths'
import { sitePages } from '@lectern/shared/addresses/site-pages'
import { leadsInto } from '@lectern/shared/addresses/website-parts'
import {
  sitemapKinds,
  type SitemapEntry,
  type SitemapKind,
  type SitemapPart,
} from '../views/sitemap'
import { findDocuments, findThousand, type Find } from './find-documents'
import { readPostChanges } from './post-changes'
import { toSharedPicture } from './to-view/image'

/** Every part in which there is an address. */
export async function readSitemapParts(): Promise<SitemapPart[]> {
  const counts = await Promise.all(sitemapKinds.map(partCountOf))
  return sitemapKinds.flatMap((kind, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, before) => ({ kind, part: before + 1 })),
  )
}

/** The published addresses of one part, a thousand documents at most; null when there is no such part. */
export async function readSitemapPart({ kind, part }: SitemapPart): Promise<SitemapEntry[] | null> {
  if (part > (await partCountOf(kind))) return null
  return readers[kind](part)
}

/** Parts are far smaller than the 50,000 addresses they may hold, so that each is made in a moment. */
async function partCountOf(kind: SitemapKind): Promise<number> {
  const { total } = await newest(collections[kind])
  // Pages that are no documents are always there.
  return Math.max(kind === 'pages' ? 1 : 0, Math.ceil(total / 1_000))
}

const collections = {
  pages: 'pages',
  courses: 'courses',
  articles: 'posts',
  topics: 'topics',
  authors: 'authors',
} as const satisfies Record<SitemapKind, TaggedCollection>

const readers: Record<SitemapKind, (part: number) => Promise<SitemapEntry[]>> = {
  pages: async (part) => {
    const pages = await findThousand({ ...bySlug, collection: 'pages', ...noLayout }, part)
    const entries = pages.map(({ slug, updatedAt }) => ({
      path: paths.page(slug),
      changedAt: updatedAt,
    }))
    return part === 1 ? [...entries, ...(await sitePageEntries())] : entries
  },
  courses: async (part) => {
    const courses = await findThousand({ ...courseFields, collection: 'courses' }, part)
    return courses.map(({ slug, updatedAt, heroImage }) => ({
      path: paths.course(slug),
      changedAt: updatedAt,
      picture: toSharedPicture(heroImage)?.src,
    }))
  },
  articles: async (part) => {
    const posts = await findThousand({ ...postFields, collection: 'posts' }, part)
    return posts.map(({ slug, updatedAt, heroImage }) => ({
      path: paths.post(slug),
      changedAt: updatedAt,
      picture: toSharedPicture(heroImage)?.src,
    }))
  },
  topics: async (part) => {
    const [topics, changes] = await Promise.all([
      findThousand({ ...bySlug, collection: 'topics' }, part),
      readPostChanges(),
    ])
    return topics.map((topic) => ({
      path: paths.topic(topic.slug),
      changedAt: changes.ofListAbout(topic),
    }))
  },
  authors: async (part) => {
    const [authors, changes] = await Promise.all([
      findThousand({ ...bySlug, collection: 'authors', depth: 1 }, part),
      readPostChanges(),
    ])
    return authors.map((author) => ({
      path: paths.author(author.slug),
      changedAt: changes.ofListBy(author),
      picture: toSharedPicture(author.photo)?.src,
    }))
  },
}

/** Those of the website itself. The front page is a document, which stands among the others. */
async function sitePageEntries(): Promise<SitemapEntry[]> {
  const [courses, posts] = await Promise.all([newest('courses'), newest('posts')])
  const changes: Record<string, string | undefined> = {
    [paths.courses]: courses.changedAt,
    [paths.blog]: posts.changedAt,
  }
  return Object.values(sitePages)
    .map(({ path }) => path)
    .filter((path) => path !== paths.home && !leadsInto(path, 'hidden'))
    .map((path) => ({ path, changedAt: changes[path] }))
}

async function newest(collection: (typeof collections)[SitemapKind]) {
  const { items, total } = await findDocuments({
    collection,
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
  })
  return { total, changedAt: items[0]?.updatedAt }
}

const bySlug = { sort: 'slug', depth: 0 } satisfies Partial<Find<'pages'>>
const noLayout = { without: ['layout'] } satisfies Partial<Find<'pages'>>
const courseFields = {
  ...{ sort: 'slug', depth: 1 },
  without: ['description', 'programme', 'questions', 'topics', 'trainers', 'meta'],
} satisfies Partial<Find<'courses'>>
const postFields = {
  ...{ sort: 'slug', depth: 1 },
  without: ['content', 'relatedCourses', 'author', 'topics', 'meta'],
} satisfies Partial<Find<'posts'>>
