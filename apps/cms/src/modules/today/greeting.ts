import { momentParts, weekdayText } from '@lectern/shared/time/moment-text'

/** "Good morning, Eleanor", by London's clock. */
export function greeting(name: string, now: Date): string {
  const { hour } = momentParts(now, 'Europe/London')
  const time = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  const [first = ''] = name.trim().split(/\s+/)
  return `Good ${time}${first ? `, ${first}` : ''}`
}

interface SumOfDay {
  troubles: number
  /** People who have asked something. */
  waiting: number
  /** To be read, or with notes to be answered. */
  drafts: number
}

/** "Monday 30 November 2026. 2 things cannot wait, 1 person is waiting for an answer." */
export function sumOfDay(counts: SumOfDay, now: Date): string {
  const { troubles, waiting, drafts } = counts
  const parts = [
    troubles > 0 && (troubles === 1 ? '1 thing cannot wait' : `${troubles} things cannot wait`),
    waiting > 0 &&
      (waiting === 1
        ? '1 person is waiting for an answer'
        : `${waiting} people are waiting for an answer`),
    drafts > 0 &&
      (drafts === 1 ? '1 draft is waiting for you' : `${drafts} drafts are waiting for you`),
  ].filter((part) => part !== false)
  const said = parts.length > 0 ? parts.join(', ') : 'Nothing is waiting for you'
  return `${weekdayText(now.toISOString())}. ${said}.`
}
