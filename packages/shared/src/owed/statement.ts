import { pence, subtractPence, zeroPence, type Pence } from '../money/pence'
import type { CalendarDay } from '../time/calendar-day'
import type { OrderAccount } from './account'

/** In the order in which they stand on one day. */
const kinds = ['invoice', 'credit-note', 'received', 'paid-back', 'undone'] as const
export type StatementKind = (typeof kinds)[number]

export interface StatementEntry {
  on: CalendarDay
  kind: StatementKind
  /** The number of a document; of money, what the customer wrote with it. */
  reference: string
  orderReference: string
  /** Above nothing is owed to us by it, below nothing less is. */
  amountPence: Pence
  /** What is owed after it. */
  balancePence: Pence
}

export interface Statement {
  entries: StatementEntry[]
  /** The balance of all orders together. */
  closingPence: Pence
}

/**
 * What an organisation owes and why: every invoice, credit note and payment of its orders in order of day, each with
 * what is owed after it. An invoice of £1,528.80, a credit note of £764.40 and £500.00 received read £1,528.80,
 * £764.40, £264.40.
 */
export function statementOf(accounts: readonly OrderAccount[]): Statement {
  let balance = 0
  const entries = accounts
    .flatMap(movementsOf)
    .toSorted(inOrder)
    .map((movement) => ({ ...movement, balancePence: pence((balance += movement.amountPence)) }))
  return { entries, closingPence: entries.at(-1)?.balancePence ?? zeroPence }
}

type Movement = Omit<StatementEntry, 'balancePence'>

function movementsOf(account: OrderAccount): Movement[] {
  const { orderReference, invoices, creditNotes, money } = account
  return [
    ...invoices.map(({ issuedOn: on, number: reference, grossPence: amountPence }) => {
      return { on, kind: 'invoice' as const, reference, orderReference, amountPence }
    }),
    ...creditNotes.map(({ issuedOn: on, number: reference, grossPence }) => {
      const amountPence = less(grossPence)
      return { on, kind: 'credit-note' as const, reference, orderReference, amountPence }
    }),
    ...money.map(({ on, kind, reference, amountPence }) => {
      return { on, kind, reference, orderReference, amountPence: less(amountPence) }
    }),
  ]
}

function less(amount: Pence): Pence {
  return subtractPence(zeroPence, amount)
}

function inOrder(one: Movement, other: Movement): number {
  return (
    one.on.localeCompare(other.on) ||
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    one.orderReference.localeCompare(other.orderReference) ||
    one.reference.localeCompare(other.reference)
  )
}
