import type { CourseDay } from '@lectern/shared/time/course-days'

import { daysFromNow } from './days-from-now'

/** The days of a date that takes place on one, from nine to five, so many days from now. */
export function dayFromNow(days: number): Pick<CourseDay, 'day' | 'from' | 'until'>[] {
  return [{ day: daysFromNow(days).slice(0, 10), from: '09:00', until: '17:00' }]
}
