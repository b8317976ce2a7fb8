import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'

const goodForDays = 30

/** How long an offer is good where nobody says otherwise, as its form keeps a day. */
export function lastDayFrom(now: Date): string {
  return `${addDays(calendarDayIn(now), goodForDays)}T12:00:00.000Z`
}
