import type {
  CallToActionBlock,
  CoursePromotionBlock,
  NextDatesBlock,
  TestimonialsBlock as StoredTestimonialsBlock,
  VideoBlock,
} from '@lectern/shared/contract/payload-types'
import { readVideoAddress } from '@lectern/shared/contract/video-address'
import type {
  CallToAction,
  CoursePromotion,
  NextDates,
  TestimonialsBlock,
  Video,
} from '../../views/article-blocks'
import type { PostSummary } from '../../views/blog'
import type { CourseDate, CourseSummary, Person } from '../../views/catalogue'
import type { Link } from '../../views/link'
import type { Site } from '../../views/site'
import type { Testimonial } from '../../views/testimonial'
import { toCourseSummary, type CourseFields } from './course'
import type { Shown } from './fields'
import { toImage, type MediaFields } from './image'
import { toLink, type LinkFields } from './link'
import { allPopulated, populated } from './populated'
import type { PriceTerms } from './price'
import { toTestimonial, type TestimonialFields } from './testimonial'

/** What blocks show beyond what is written in them. */
export interface BlockSources {
  site: Site
  terms: PriceTerms
  nextDates: (choice: { courseId: string | null; count: number }) => Promise<CourseDate[]>
  newestCourses: (count: number) => Promise<CourseSummary[]>
  latestPosts: (choice: { topicId: string | null; count: number }) => Promise<PostSummary[]>
  featuredTestimonials: () => Promise<Testimonial[]>
  everyTopic: () => Promise<Link[]>
  everyTrainer: () => Promise<Person[]>
}

interface PromotionFields {
  course: CourseFields
  heading: 'shown'
  text: 'shown'
  buttonLabel: 'shown'
}

/** Null when the course is not published. */
export function toCoursePromotion(
  block: Shown<CoursePromotionBlock, PromotionFields>,
  { terms }: BlockSources,
): CoursePromotion | null {
  const course = populated(block.course)
  if (!course) return null
  return {
    kind: 'coursePromotion',
    heading: block.heading || course.title,
    text: block.text || course.summary,
    buttonLabel: block.buttonLabel || 'Book a place',
    course: toCourseSummary(course, terms),
  }
}

interface TestimonialsFields {
  heading: 'shown'
  testimonials: TestimonialFields
}

export async function toTestimonials(
  block: Shown<StoredTestimonialsBlock, TestimonialsFields>,
  sources: BlockSources,
): Promise<TestimonialsBlock | null> {
  const isChosen = (block.testimonials ?? []).length > 0
  const testimonials = isChosen
    ? allPopulated(block.testimonials).map(toTestimonial)
    : await sources.featuredTestimonials()
  if (testimonials.length === 0) return null
  return { kind: 'testimonials', heading: block.heading ?? '', testimonials }
}

interface CallToActionFields {
  heading: 'shown'
  text: 'shown'
  link: LinkFields
}

export function toCallToAction(block: Shown<CallToActionBlock, CallToActionFields>): CallToAction {
  return {
    kind: 'callToAction',
    heading: block.heading,
    text: block.text ?? '',
    link: toLink(block.link),
  }
}

interface NextDatesFields {
  heading: 'shown'
  course: CourseFields
  count: 'shown'
}

export async function toNextDates(
  block: Shown<NextDatesBlock, NextDatesFields>,
  sources: BlockSources,
): Promise<NextDates | null> {
  const dates = await sources.nextDates({ courseId: idOf(block.course), count: block.count })
  if (dates.length === 0) return null
  return { kind: 'nextDates', heading: block.heading ?? '', dates }
}

interface VideoFields {
  url: 'shown'
  title: 'shown'
  poster: MediaFields
}

export function toVideo(block: Shown<VideoBlock, VideoFields>): Video | null {
  const address = readVideoAddress(block.url)
  return address && { kind: 'video', title: block.title, ...address, poster: toImage(block.poster) }
}

export function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (!relation) return null
  return typeof relation === 'string' ? relation : relation.id
}
