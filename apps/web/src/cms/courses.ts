import 'server-only'
import { documentTag } from '@lectern/shared/contract/cache-tags'
import { mayBeSlug } from '@lectern/shared/addresses/public-path'
import { cache } from 'react'
import type { Course, CoursePage } from '../views/course'
import { blockSources } from './block-sources'
import { readCourseDates } from './course-dates'
import { readCoursesLike } from './course-lists'
import { findDocuments } from './find-documents'
import { readTestimonialsOf } from './testimonials'
import { toCourse, type ShownCourse } from './to-view/course'
import { toRichText } from './to-view/rich-text'

/** Null when there is no published course of that name. */
export const readCoursePage = cache(async (slug: string): Promise<CoursePage | null> => {
  const course = await findCourse(slug)
  return course && toCoursePage(course)
})

/** From a document that may be a draft. */
export async function toCoursePage(document: ShownCourse): Promise<CoursePage> {
  const [course, dates, testimonials, relatedCourses] = await Promise.all([
    toWholeCourse(document),
    readCourseDates(document.id),
    readTestimonialsOf(document.id),
    readCoursesLike(document),
  ])
  return { ...course, dates, testimonials, relatedCourses }
}

async function toWholeCourse(document: ShownCourse): Promise<Course> {
  const sources = await blockSources()
  const description = document.description && (await toRichText(document.description, sources))
  return toCourse(document, description ?? null, sources.terms)
}

async function findCourse(slug: string): Promise<ShownCourse | null> {
  if (!mayBeSlug(slug)) return null
  const { items } = await findDocuments({
    collection: 'courses',
    where: { '[slug][equals]': slug },
    sort: 'id',
    depth: 2,
    limit: 1,
    tags: [documentTag('courses', slug)],
  })
  return items[0] ?? null
}
