import 'server-only'
import { paths } from '@lectern/shared/addresses/paths'
import type { ReadingList } from '../views/reading-list'
import { findDocuments } from './find-documents'
import { readSite } from './site'

/** Of each kind; the sitemap has them all. */
const mostOfAKind = 100

export async function readReadingList(): Promise<ReadingList> {
  const [{ company }, courses, posts, pages] = await Promise.all([
    readSite(),
    findDocuments({ ...summaries, collection: 'courses', sort: 'title', without: longFields }),
    findDocuments({
      ...summaries,
      collection: 'posts',
      sort: '-publishedAt',
      without: ['content'],
    }),
    findDocuments({ ...summaries, collection: 'pages', sort: 'title', without: ['layout'] }),
  ])
  return {
    company: company.tradingName,
    description: company.strapline,
    courses: courses.items.map(({ title, slug, summary }) => ({
      ...{ title, summary },
      path: paths.courseMarkdown(slug),
    })),
    articles: posts.items.map(({ title, slug, summary }) => ({
      ...{ title, summary },
      path: paths.postMarkdown(slug),
    })),
    pages: pages.items.map(({ title, slug }) => ({ title, path: paths.page(slug), summary: '' })),
  }
}

const summaries = { depth: 0, limit: mostOfAKind }
const longFields: ('description' | 'programme' | 'questions')[] = [
  'description',
  'programme',
  'questions',
]
