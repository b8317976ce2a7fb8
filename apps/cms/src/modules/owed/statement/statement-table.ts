import { pence, zeroPence, type Pence } from '@lectern/shared/money/pence'
import type { StatementEntry, StatementKind } from '@lectern/shared/owed/statement'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'

import type { OrganisationStatement } from './load-statement'

/** One entry, as every form of the statement shows it. */
export interface StatementRow {
  what: string
  on: CalendarDay
  orderReference: string
  /** What is owed more by it, or null; of the two one is always null. */
  chargedPence: Pence | null
  settledPence: Pence | null
  balancePence: Pence
}

export const statementHeadings = [
  ...(['What', 'Day', 'Booking', 'Charged', 'Paid or credited', 'Balance'] as const),
] as const

export function statementRows({ entries }: Pick<OrganisationStatement, 'entries'>): StatementRow[] {
  return entries.map((entry) => {
    const { on, orderReference, amountPence, balancePence } = entry
    const isCharged = amountPence > 0
    return {
      what: whatOf(entry),
      ...{ on, orderReference, balancePence },
      chargedPence: isCharged ? amountPence : null,
      settledPence: isCharged ? null : pence(zeroPence - amountPence),
    }
  })
}

const kindWords: Record<StatementKind, string> = {
  invoice: 'Invoice',
  'credit-note': 'Credit note',
  received: 'Payment received',
  'paid-back': 'Paid back to you',
  undone: 'Entry corrected',
}

function whatOf({ kind, reference }: StatementEntry): string {
  return reference === '' ? kindWords[kind] : `${kindWords[kind]} ${reference}`
}
