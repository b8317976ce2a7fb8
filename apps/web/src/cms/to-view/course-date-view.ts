import type { CourseDate } from '@lectern/shared/contract/placed-order'
import type { CourseDateView } from '../../views/checkout'
import { toDateWords } from './date-words'

export function toCourseDateView(date: CourseDate): CourseDateView {
  const { runId, startsAt, timeZone, place, delivery } = date
  const isOnline = delivery === 'online'
  const courseDays = date.days
  return { runId, startsAt, timeZone, place, isOnline, courseDays, ...toDateWords(date) }
}
