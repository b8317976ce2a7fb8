import type { CourseDate, HeadlinePrice } from '../../views/catalogue'
import type { CoursePage } from '../../views/course'

/** The first of a course's dates on which a place can be booked. */
export function nextDate({ dates }: Pick<CoursePage, 'dates'>): CourseDate | undefined {
  return dates.find(({ state }) => state === 'open')
}

/** Where others cost less than it does, a date says its own price. */
export function dateText(
  { days, town, price }: CourseDate,
  { grossPence }: Pick<HeadlinePrice, 'grossPence'>,
): string {
  const dayAndTown = `${days}, ${town}`
  return price.grossPence > grossPence ? `${dayAndTown}: ${price.label.text}` : dayAndTown
}
