import { addDays, calendarDayIn, endOfDayInLondon } from '@lectern/shared/time/calendar-day'

/** For how long a draft can be shared. */
export const draftLinkTerms = ['tonight', 'week', 'month'] as const
export type DraftLinkTerm = (typeof draftLinkTerms)[number]

const days: Record<DraftLinkTerm, number> = { tonight: 0, week: 7, month: 30 }

/** The last moment of the day on which a link ends that is made now, by the clock in London. */
export function endOfTerm(term: DraftLinkTerm, now: Date): Date {
  return endOfDayInLondon(addDays(calendarDayIn(now), days[term]))
}
