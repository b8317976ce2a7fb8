import type { CourseDates } from '@lectern/shared/time/course-days'
import { dayLine, daysText, eachDay } from '@lectern/shared/time/days-text'

interface RunWords extends CourseDates {
  courseTitle: string
  place: string
}

/** "Speaking with Confidence, Tuesday 12 January 2027, Leeds, The Wharf"; days without a rule are counted. */
export function runLabelOf(run: RunWords): string {
  return [run.courseTitle, daysText(run), run.place].join(', ')
}

/** The same where nothing may be left unsaid: days without a rule are named, one by one. */
export function runInFull(run: RunWords): string {
  const lines = eachDay(run).map(dayLine)
  if (lines.length === 0) return runLabelOf(run)
  return `${run.courseTitle}, ${run.place}: ${lines.join('; ')}`
}
