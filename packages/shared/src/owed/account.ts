import { addPence, pence, type Pence } from '../money/pence'
import type { CalendarDay } from '../time/calendar-day'

/** An invoice of an order that is paid outside Stripe. */
export interface OwedInvoice {
  number: string
  issuedOn: CalendarDay
  /** The last day on which it is paid in time; null where none was said. */
  dueOn: CalendarDay | null
  grossPence: Pence
}

export interface OwedCreditNote {
  number: string
  issuedOn: CalendarDay
  /** The number of the invoice that it takes back in part or whole. */
  invoiceNumber: string
  grossPence: Pence
}

/** Money that was written down. What undoes an entry is an entry of its own, with the other sign. */
export interface MoneyEntry {
  on: CalendarDay
  kind: 'received' | 'paid-back' | 'undone'
  /** What the customer wrote with it, by which it is found at the bank; may be empty. */
  reference: string
  /** Above nothing is what came in, below nothing what went back. */
  amountPence: Pence
}

/** Everything that says what one order still owes. */
export interface OrderAccount {
  orderReference: string
  invoices: readonly OwedInvoice[]
  creditNotes: readonly OwedCreditNote[]
  money: readonly MoneyEntry[]
}

/**
 * What an order owes: invoices less credit notes, less money received, plus money paid back. Below nothing is what
 * the customer has paid too much. £1,528.80 invoiced, £764.40 credited and £500.00 received leave £264.40.
 */
export function balanceOf({ invoices, creditNotes, money }: OrderAccount): Pence {
  const amounts = money.map(({ amountPence }) => amountPence)
  return pence(grossOf(invoices) - grossOf(creditNotes) - addPence(...amounts))
}

function grossOf(documents: readonly { grossPence: Pence }[]): Pence {
  return addPence(...documents.map(({ grossPence }) => grossPence))
}
