import type { Course as CourseDocument, Trainer } from '@lectern/shared/contract/payload-types'
import { durationText } from '@lectern/shared/time/duration-text'

import { paths } from '../../paths'
import type { Course, CourseSummary, Person } from '../../views/catalogue'
import type { RichText } from '../../views/rich-text'
import { toImage } from './image'
import { toMetadata } from './metadata'
import { allPopulated } from './populated'
import { toHeadlinePrice, type PriceTerms } from './price'
import { toTopicLinks } from './topic'

export function toCourseSummary(course: CourseDocument, terms: PriceTerms): CourseSummary {
  return {
    id: course.id,
    slug: course.slug,
    title: course.title,
    href: paths.course(course.slug),
    summary: course.summary,
    level: levelLabels[course.level],
    duration: durationText(course),
    price: toHeadlinePrice(course, terms),
    image: toImage(course.heroImage),
    topics: toTopicLinks(course.topics, paths.coursesAbout),
  }
}

export function toCourse(
  course: CourseDocument,
  description: RichText | null,
  terms: PriceTerms,
): Course {
  return {
    ...toCourseSummary(course, terms),
    description,
    forWhom: course.forWhom ?? '',
    outcomes: (course.outcomes ?? []).map(({ text }) => text),
    programme: (course.programme ?? []).map(({ title, text }) => ({ title, text: text ?? '' })),
    questions: (course.questions ?? []).map(({ question, answer }) => ({ question, answer })),
    qualification: course.qualification ?? '',
    trainers: allPopulated(course.trainers).map(toPerson),
    inHouse: course.inHouse ?? false,
    metadata: toMetadata(course),
  }
}

export const levelLabels = {
  introductory: 'Introductory',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
  'level-2': 'Level 2',
  'level-3': 'Level 3',
  'level-4': 'Level 4',
  'level-5': 'Level 5',
} as const satisfies Record<CourseDocument['level'], string>

export function toPerson(trainer: Trainer): Person {
  return {
    name: trainer.name,
    role: trainer.role ?? '',
    bio: trainer.bio ?? '',
    photo: toImage(trainer.photo),
  }
}
