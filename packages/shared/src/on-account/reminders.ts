import { addDays, type CalendarDay } from '../time/calendar-day'

/** The letters about an invoice that is not paid, from the first to the last. */
export const reminders = ['soon', 'late', 'last'] as const
export type Reminder = (typeof reminders)[number]

/**
 * Days from the day on which the invoice is due, the first and the last on which each letter may still go out: one
 * that could not be written in time gives way to the next.
 */
const days: Record<Reminder, { from: number; until: number }> = {
  soon: { from: -3, until: 0 },
  late: { from: 7, until: 20 },
  last: { from: 21, until: 30 },
}

/** Which letter is about to be written on a day, if any. */
export function reminderOn(dueOn: CalendarDay, today: CalendarDay): Reminder | null {
  return (
    reminders.find(
      (reminder) =>
        addDays(dueOn, days[reminder].from) <= today &&
        today <= addDays(dueOn, days[reminder].until),
    ) ?? null
  )
}

/** Between which days an invoice is due of which one may be written today. */
export function remindedDueDays(today: CalendarDay): { from: CalendarDay; until: CalendarDay } {
  return { from: addDays(today, -days.last.until), until: addDays(today, -days.soon.from) }
}
