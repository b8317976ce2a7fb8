import { pence, zeroPence, type Pence } from '../money/pence'
import { daysBetween, type CalendarDay } from '../time/calendar-day'

/** How late money is, in whole days after the day on which it was due. */
export const ages = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const
export type Age = (typeof ages)[number]

/** On the due day itself it is in time. Without a due day nobody is late. */
export function daysLate(dueOn: CalendarDay | null, today: CalendarDay): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today))
}

export function ageOf(dueOn: CalendarDay | null, today: CalendarDay): Age {
  const days = daysLate(dueOn, today)
  if (days === 0) return 'not-due'
  if (days <= 30) return '1-30'
  if (days <= 60) return '31-60'
  return days <= 90 ? '61-90' : 'over-90'
}

/** What is open, by how late it is. */
export function sumsByAge(open: readonly { age: Age; openPence: Pence }[]): Record<Age, Pence> {
  const sums: Record<Age, Pence> = {
    'not-due': zeroPence,
    '1-30': zeroPence,
    '31-60': zeroPence,
    '61-90': zeroPence,
    'over-90': zeroPence,
  }
  for (const { age, openPence } of open) sums[age] = pence(sums[age] + openPence)
  return sums
}
