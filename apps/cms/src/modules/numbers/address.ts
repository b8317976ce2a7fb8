import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import {
  readSpan,
  spanNamed,
  spanNames,
  spanRefusals,
  type DaySpan,
  type SpanName,
} from '@lectern/shared/time/day-span'

export const numbersPath = '/numbers'

/** Which time is counted, as the address of the page and of its tables says it. */
export interface NumbersAddress {
  /** The time that has a name; null is from one day to another. */
  name: SpanName | null
  span: DaySpan
  /** As they were typed, also where they cannot be read. */
  typed: DaySpan
  /** What is wrong with them, in words; `span` is this month then. */
  refusal: string | null
}

type Search = Readonly<Record<string, unknown>>

/** Without a word about time it is this month. */
export function readAddress(search: Search, today: CalendarDay): NumbersAddress {
  const named = (name: SpanName): NumbersAddress => {
    const span = spanNamed(name, today)
    return { name, span, typed: span, refusal: null }
  }
  const typed = { first: textIn(search.from), last: textIn(search.until) }
  if (typed.first || typed.last) {
    const read = readSpan(typed)
    if (read.ok) return { name: null, span: read.span, typed, refusal: null }
    return { ...named('this-month'), name: null, typed, refusal: spanRefusals[read.reason] }
  }
  return named(spanNames.find((name) => name === search.time) ?? 'this-month')
}

/** What `readAddress` reads. A time with a name stays what it is called when the month is over. */
export function queryOf({ name, span }: Pick<NumbersAddress, 'name' | 'span'>): string {
  return new URLSearchParams(
    name ? { time: name } : { from: span.first, until: span.last },
  ).toString()
}

/** What is typed into an address may be anything, and any length of it. */
function textIn(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : ''
}
