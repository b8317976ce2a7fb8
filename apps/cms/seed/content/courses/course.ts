import type { Picture } from '../picture'
import type { TopicSlug } from '../topics'
import type { TrainerSlug } from '../trainers'

export type CourseSlug =
  | 'level-4-certificate-in-business-communication-skills'
  | 'overcoming-your-fear-of-public-speaking'
  | 'presenting-with-impact'
  | 'first-time-manager'
  | 'leading-through-change'
  | 'holding-difficult-conversations'
  | 'coaching-skills-for-leaders'
  | 'writing-for-busy-readers'
  | 'meetings-people-do-not-dread'
  | 'speak-up-a-free-taster'

/** A course as it is written here; its description is in the small language of `prose/rich-text.ts`. */
export interface Course {
  slug: CourseSlug
  title: string
  summary: string
  level: 'introductory' | 'intermediate' | 'advanced' | 'level-3' | 'level-4'
  durationDays: number
  /** Of a course that is shorter than half a day. */
  durationMinutes?: number
  priceNetPence: number
  vatCategory: 'standard'
  topics: readonly [TopicSlug, ...TopicSlug[]]
  trainers: readonly [TrainerSlug, ...TrainerSlug[]]
  forWhom: string
  outcomes: readonly string[]
  programme: readonly { title: string; text: string }[]
  questions: readonly { question: string; answer: string }[]
  qualification?: string
  inHouse: boolean
  picture: Picture
  description: string
}
