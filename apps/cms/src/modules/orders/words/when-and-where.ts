import { daysText, type CoursePeriod } from '@lectern/shared/time/course-days'

interface RunWords extends CoursePeriod {
  courseTitle: string
  place: string
}

/** "Speaking with Confidence, Tuesday 12 January 2027, Leeds, The Wharf"; of more days all are named. */
export function runLabelOf(run: RunWords): string {
  return [run.courseTitle, daysText(run), run.place].join(', ')
}
