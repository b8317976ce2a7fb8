import type { CourseDates } from '@lectern/shared/time/course-days'
import { daysText, eachDay, hoursText } from '@lectern/shared/time/days-text'
import type { DateWords } from '../../views/catalogue'

export function toDateWords(dates: CourseDates): DateWords {
  return { days: daysText(dates), hours: hoursText(dates), eachDay: eachDay(dates) }
}
