import { calendarDayIn, endOfDayInLondon, type CalendarDay } from '../time/calendar-day'
import { booksKeptUntil, keptUntil, lastDayOver } from './kept-until'
import {
  chosenTermOf,
  isChosen,
  retentionKinds,
  ruleOf,
  type ChosenKind,
  type RetentionKind,
} from './retention-table'

/** How long everything is kept that owners may choose, and in which month (1 to 12) their accounting year ends. */
export type RetentionTerms = Record<ChosenKind, number> & { yearEndMonth: number }

/** 31 March, as most companies have it. */
export const standardYearEndMonth = 3

type Stored = { [Kind in ChosenKind]?: number | null } & {
  yearEndMonth?: string | number | null
}

/** As stored, and within what is allowed, whoever stored it; what is empty is as it is as a rule. */
export function retentionTerms(stored: Stored | null | undefined): RetentionTerms {
  const chosen = retentionKinds
    .filter(isChosen)
    .map((kind) => [kind, countOf(kind, stored?.[kind])])
  const month = Math.floor(Number(stored?.yearEndMonth ?? standardYearEndMonth))
  const yearEndMonth = month >= 1 && month <= 12 ? month : standardYearEndMonth
  return { ...(Object.fromEntries(chosen) as Record<ChosenKind, number>), yearEndMonth }
}

function countOf(kind: ChosenKind, stored: number | null | undefined): number {
  const term = chosenTermOf(kind)
  if (!term) throw new Error(`Nobody chooses how long ${kind} are kept`)
  return Math.min(term.most, Math.max(term.least, Math.floor(stored ?? term.standard)))
}

/** The last day on which a record of a kind is kept, counted from a day. */
export function recordKeptUntil(
  terms: RetentionTerms,
  { kind, from }: { kind: ChosenKind; from: CalendarDay },
): CalendarDay {
  const unit = chosenTermOf(kind)?.unit
  const count = terms[kind]
  if (kind === 'books') {
    return booksKeptUntil(from, { years: count, yearEndMonth: terms.yearEndMonth })
  }
  return keptUntil(from, { count, unit: unit ?? 'years' })
}

/**
 * Records of a kind that are counted from this moment, or from before it, may go now. The days are those
 * in London, and the last of them is kept whole.
 */
export function overSince(
  terms: RetentionTerms,
  { kind, now }: { kind: ChosenKind; now: Date },
): Date {
  const day = lastDayOver(calendarDayIn(now), (from) => recordKeptUntil(terms, { kind, from }))
  return endOfDayInLondon(day)
}

/** "12 months after the e-mail was sent". */
export function termWords(kind: RetentionKind, terms: RetentionTerms): string {
  const { term } = ruleOf(kind)
  if ('words' in term) return term.words
  const count = isChosen(kind) ? terms[kind] : term.standard
  return `${count} ${count === 1 ? term.unit.slice(0, -1) : term.unit} after ${term.from}`
}

/** One line of the table, as people read it. */
export interface RetentionRow {
  kind: RetentionKind
  what: string
  why: string
  /** With the law that demands it, if there is one. */
  basis: string
  howLong: string
  end: string
}

export function retentionRows(terms: RetentionTerms): RetentionRow[] {
  return retentionKinds.map((kind) => {
    const { what, why, basis, law, end } = ruleOf(kind)
    const howLong = termWords(kind, terms)
    return { kind, what, why, basis: law ? `${basis}. ${law}` : basis, howLong, end }
  })
}
