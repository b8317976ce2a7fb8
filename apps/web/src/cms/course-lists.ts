import 'server-only'
import type { CourseSummary } from '../views/catalogue'
import { findDocuments, findEveryDocument } from './find-documents'
import { readPriceTerms } from './site'
import { idOf } from './to-view/blocks'
import { toCourseSummary, type ShownCourse } from './to-view/course'

const relatedCourseCount = 3

/** For those who need more of them than their summaries. */
export async function findEveryCourse(): Promise<ShownCourse[]> {
  return findEveryDocument(courseSummaries)
}

export async function readNewestCourses(count: number): Promise<CourseSummary[]> {
  const terms = await readPriceTerms()
  const { items } = await findDocuments({ ...courseSummaries, sort: '-createdAt', limit: count })
  return items.map((course) => toCourseSummary(course, terms))
}

/** Courses about the same topics as a post, or as a course, which is left out itself. */
export async function readCoursesLike({
  id,
  topics,
}: Pick<ShownCourse, 'id' | 'topics'>): Promise<CourseSummary[]> {
  const topicIds = (topics ?? []).map(idOf).filter((topicId) => topicId !== null)
  if (topicIds.length === 0) return []
  const terms = await readPriceTerms()
  const { items } = await findDocuments({
    ...courseSummaries,
    where: { '[topics][in]': topicIds.join(','), '[id][not_equals]': id },
    limit: relatedCourseCount,
  })
  return items.map((course) => toCourseSummary(course, terms))
}

/** What lists ask of courses. */
export const courseSummaries = {
  collection: 'courses' as const,
  sort: 'title',
  depth: 1,
  without: [
    'description',
    'programme',
    'questions',
    'outcomes',
    'trainers',
  ] satisfies (keyof ShownCourse)[],
}
