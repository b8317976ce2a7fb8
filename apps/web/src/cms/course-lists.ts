import 'server-only'
import { collectionTag } from '@lectern/shared/contract/cache-tags'
import type { Course as CourseDocument } from '@lectern/shared/contract/payload-types'
import type { ListPage } from '../views/blog'
import type { CourseSummary } from '../views/catalogue'
import { findDocuments, findEveryDocument } from './find-documents'
import { readPriceTerms } from './site'
import { idOf } from './to-view/blocks'
import { toCourseSummary } from './to-view/course'

const coursesPerPage = 24
const relatedCourseCount = 3

export async function readCourses(page: number): Promise<ListPage<CourseSummary>> {
  const terms = await readPriceTerms()
  const found = await findDocuments({ ...summaries(), limit: coursesPerPage, page })
  return { ...found, items: found.items.map((course) => toCourseSummary(course, terms)) }
}

export async function readEveryCourse(): Promise<CourseSummary[]> {
  const terms = await readPriceTerms()
  return (await findEveryDocument(summaries())).map((course) => toCourseSummary(course, terms))
}

export async function readNewestCourses(count: number): Promise<CourseSummary[]> {
  const terms = await readPriceTerms()
  const { items } = await findDocuments({ ...summaries(), sort: '-createdAt', limit: count })
  return items.map((course) => toCourseSummary(course, terms))
}

/** Courses about the same topics as a post, or as a course, which is left out itself. */
export async function readCoursesLike({
  id,
  topics,
}: Pick<CourseDocument, 'id' | 'topics'>): Promise<CourseSummary[]> {
  const topicIds = (topics ?? []).map(idOf).filter((topicId) => topicId !== null)
  if (topicIds.length === 0) return []
  const terms = await readPriceTerms()
  const { items } = await findDocuments({
    ...summaries(),
    where: { '[topics][in]': topicIds.join(','), '[id][not_equals]': id },
    limit: relatedCourseCount,
  })
  return items.map((course) => toCourseSummary(course, terms))
}

function summaries() {
  return {
    collection: 'courses' as const,
    sort: 'title',
    depth: 1,
    without: [
      'description',
      'programme',
      'questions',
      'outcomes',
      'trainers',
    ] satisfies (keyof CourseDocument)[],
    tags: [collectionTag('topics'), collectionTag('media')],
  }
}
