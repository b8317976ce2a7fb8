import type { CourseDate, CourseSummary, Person, Question } from './catalogue'
import type { Metadata } from './metadata'
import type { RichText } from './rich-text'
import type { Testimonial } from './testimonial'

export interface Course extends CourseSummary {
  description: RichText | null
  forWhom: string
  outcomes: string[]
  programme: { title: string; text: string }[]
  questions: Question[]
  qualification: string
  trainers: Person[]
  inHouse: boolean
  metadata: Metadata
}

export interface CoursePage extends Course {
  dates: CourseDate[]
  testimonials: Testimonial[]
  relatedCourses: CourseSummary[]
}
