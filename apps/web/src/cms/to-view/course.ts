import { paths } from '@lectern/shared/addresses/paths'
import type {
  Course as CourseDocument,
  Trainer as TrainerDocument,
} from '@lectern/shared/contract/payload-types'
import { durationText } from '@lectern/shared/time/duration-text'

import type { CourseSummary, Person } from '../../views/catalogue'
import type { Course } from '../../views/course'
import type { RichText } from '../../views/rich-text'
import type { Shown } from './fields'
import { toImage, type MediaFields } from './image'
import { toMetadata, type MetaFields } from './metadata'
import { allPopulated } from './populated'
import { toHeadlinePrice, type PriceTerms } from './price'
import { toTopicLinks, type TopicFields } from './topic'

export interface ShownCourse extends Shown<CourseDocument, CourseFields> {}

export interface CourseFields {
  title: 'shown'
  slug: 'shown'
  summary: 'shown'
  heroImage: MediaFields
  level: 'shown'
  durationDays: 'shown'
  durationMinutes: 'shown'
  qualification: 'shown'
  topics: TopicFields
  trainers: TrainerFields
  inHouse: 'shown'
  askedBefore: {
    text: 'not shown'
    kind: 'not shown'
    choices: 'not shown'
    isRequired: 'not shown'
  }
  givesCertificate: 'not shown'
  cpdHours: 'not shown'
  certificateMonths: 'not shown'
  priceNetPence: 'shown'
  vatCategory: 'shown'
  lowestPriceNetPence: 'shown'
  highestPriceNetPence: 'shown'
  description: 'shown'
  forWhom: 'shown'
  outcomes: { text: 'shown' }
  programme: { title: 'shown'; text: 'shown' }
  questions: { question: 'shown'; answer: 'shown' }
  meta: MetaFields
}

export function toCourseSummary(course: ShownCourse, terms: PriceTerms): CourseSummary {
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
  course: ShownCourse,
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

export interface ShownTrainer extends Shown<TrainerDocument, TrainerFields> {}

export interface TrainerFields {
  name: 'shown'
  role: 'shown'
  bio: 'shown'
  photo: MediaFields
  /** Trainers have no page of their own. */
  slug: 'not shown'
}

export function toPerson(trainer: ShownTrainer): Person {
  return {
    name: trainer.name,
    role: trainer.role ?? '',
    bio: trainer.bio ?? '',
    photo: toImage(trainer.photo),
  }
}
