import type { Testimonial as TestimonialDocument } from '@lectern/shared/contract/payload-types'
import type { Testimonial } from '../../views/testimonial'
import { paths } from '@lectern/shared/addresses/paths'
import type { CourseFields } from './course'
import type { Shown } from './fields'
import { populated } from './populated'

export interface ShownTestimonial extends Shown<TestimonialDocument, TestimonialFields> {}

export interface TestimonialFields {
  quote: 'shown'
  name: 'shown'
  role: 'shown'
  organisation: 'shown'
  course: NamedCourseFields
  /** For staff, who have to be able to prove it. */
  evidence: 'not shown'
  incentiveDisclosure: 'shown'
  featured: 'chosen by'
}

/** Of a course that is only named. */
type NamedCourseFields = Record<Exclude<keyof CourseFields, 'title' | 'slug'>, 'not shown'> & {
  title: 'shown'
  slug: 'shown'
}

export function toTestimonial(testimonial: ShownTestimonial): Testimonial {
  const course = populated(testimonial.course)
  return {
    id: testimonial.id,
    quote: testimonial.quote,
    name: testimonial.name,
    role: testimonial.role ?? '',
    organisation: testimonial.organisation ?? '',
    course: course && { label: course.title, href: paths.course(course.slug) },
    incentive: testimonial.incentiveDisclosure ?? '',
  }
}
