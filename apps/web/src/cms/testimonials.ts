import 'server-only'
import type { ListPage } from '../views/blog'
import type { Testimonial } from '../views/testimonial'
import { findDocuments } from './find-documents'
import { toTestimonial } from './to-view/testimonial'

const testimonialsPerPage = 24
const shownBesideCourse = 3
const featuredCount = 3

export async function readTestimonials(page: number): Promise<ListPage<Testimonial>> {
  const found = await findDocuments({ ...newestFirst, limit: testimonialsPerPage, page })
  return { ...found, items: found.items.map(toTestimonial) }
}

/** For the page of the course, which need not say which course is meant. */
export async function readTestimonialsOf(courseId: string): Promise<Testimonial[]> {
  const { items } = await findDocuments({
    ...newestFirst,
    where: { '[course][equals]': courseId },
    limit: shownBesideCourse,
  })
  return items.map((testimonial) => ({ ...toTestimonial(testimonial), course: null }))
}

export async function readFeaturedTestimonials(): Promise<Testimonial[]> {
  const { items } = await findDocuments({
    ...newestFirst,
    where: { '[featured][equals]': 'true' },
    limit: featuredCount,
  })
  return items.map(toTestimonial)
}

const newestFirst = { collection: 'testimonials' as const, sort: '-createdAt', depth: 1 }
