import { allocate } from '../money/allocate'
import { addPence, pence, type Pence } from '../money/pence'
import { addDays, type CalendarDay } from '../time/calendar-day'
import type { VatSplit } from '../vat/vat'

/** Up to so many whole days before the first day of a course, so much of the price of a place is kept. */
export interface CancellingStep {
  daysBefore: number
  /** 0 to 100: nothing is kept, or nothing goes back. */
  keptPercent: number
}

export interface CancellingCost {
  keptPercent: number
  /** The last day on which it is so, where the course is. */
  until: CalendarDay
}

interface When {
  startsOn: CalendarDay
  today: CalendarDay
}

/**
 * What cancelling costs today; null where the customer can no longer do it alone. With 28 days at 0 % and 14 at
 * 50 %, 20 days before: 50 % until 14 days before.
 */
export function cancellingCost(
  steps: readonly CancellingStep[],
  { startsOn, today }: When,
): CancellingCost | null {
  const costs = steps
    .map(({ daysBefore, keptPercent }) => ({ keptPercent, until: addDays(startsOn, -daysBefore) }))
    .filter(({ until }) => today <= until)
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
  return costs[0] ?? null
}

/** Of the terms that were agreed and those of today, those that cost the customer less today. */
export function kinderTerms(
  agreed: readonly CancellingStep[] | null,
  ofToday: readonly CancellingStep[],
  when: When,
): readonly CancellingStep[] {
  if (!agreed) return ofToday
  return keptToday(agreed, when) <= keptToday(ofToday, when) ? agreed : ofToday
}

function keptToday(steps: readonly CancellingStep[], when: When): number {
  return cancellingCost(steps, when)?.keptPercent ?? Number.POSITIVE_INFINITY
}

/** What is wrong with them, for whoever writes them down; null if nothing is. */
export function problemOfSteps(steps: readonly CancellingStep[]): string | null {
  const byDays = steps.toSorted((a, b) => b.daysBefore - a.daysBefore)
  for (const [index, step] of byDays.entries()) {
    const earlier = byDays[index - 1]
    if (!earlier) continue
    if (earlier.daysBefore === step.daysBefore) return `${step.daysBefore} days stand there twice.`
    if (earlier.keptPercent > step.keptPercent) {
      return `Cancelling ${earlier.daysBefore} days before would cost more than ${step.daysBefore} days before.`
    }
  }
  return null
}

/** The figures of a place without what is kept of it; with what is kept they sum to the place, to the penny. */
export function creditedShare(
  place: Readonly<Record<'netPence' | 'vatPence', number>>,
  keptPercent: number,
): VatSplit {
  const netPence = withoutShare(place.netPence, keptPercent)
  const vatPence = withoutShare(place.vatPence, keptPercent)
  return { netPence, vatPence, grossPence: addPence(netPence, vatPence) }
}

function withoutShare(amount: number, keptPercent: number): Pence {
  const [credited] = allocate(pence(amount), [100 - keptPercent, keptPercent])
  return credited as Pence
}

/** “Until 28 days before the course it costs nothing; until 14 days before the course we keep 50% of the price.” */
export function termsInWords(steps: readonly CancellingStep[]): string {
  const byDays = steps.toSorted((a, b) => b.daysBefore - a.daysBefore)
  const words = byDays.map(
    ({ daysBefore, keptPercent }) =>
      `until ${daysBefore} ${daysBefore === 1 ? 'day' : 'days'} before the course ${keptWords(keptPercent)}`,
  )
  const sentence = words.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** What becomes of the price, as a clause. */
export function keptWords(keptPercent: number): string {
  if (keptPercent === 0) return 'it costs nothing'
  return keptPercent === 100 ? 'nothing goes back' : `we keep ${keptPercent}% of the price`
}
