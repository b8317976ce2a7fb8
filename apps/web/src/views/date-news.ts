import type { DateRequestAnswer } from '@lectern/shared/contract/date-news'

/** A course that somebody can choose to hear of. */
export interface CourseToHearOf {
  id: string
  title: string
}

/** What somebody has asked to be told of. */
export type DateRequestView = Omit<DateRequestAnswer, 'course'> & {
  course: { title: string; href: string } | null
}
