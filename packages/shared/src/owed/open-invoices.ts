import { pence, zeroPence, type Pence } from '../money/pence'
import { balanceOf, type OrderAccount, type OwedInvoice } from './account'

export interface OpenInvoice {
  invoice: OwedInvoice
  /** What is left to pay of it; never nothing, never more than the invoice. */
  openPence: Pence
}

export interface OpenAccount {
  /** The oldest due first. */
  open: OpenInvoice[]
  /**
   * What stands on no invoice: below nothing, what was paid too much; above it, what went back without having come in.
   */
  restPence: Pence
}

/**
 * What is open of each invoice of an order. A credit note goes to the invoice that it names; money, and what a credit
 * note has over, go to the invoice that is due first. What is open and the rest are together the balance.
 */
export function openInvoices(account: OrderAccount): OpenAccount {
  const afterCredit = invoicesByDueDay(account).map((invoice) => ({
    invoice,
    openPence: Math.max(0, invoice.grossPence - creditOf(account, invoice)),
  }))
  const balance = balanceOf(account)
  let toSpread = afterCredit.reduce((sum, { openPence }) => sum + openPence, 0) - balance
  const open: OpenInvoice[] = []
  for (const { invoice, openPence } of afterCredit) {
    const paid = Math.min(openPence, Math.max(0, toSpread))
    toSpread -= paid
    if (openPence > paid) open.push({ invoice, openPence: pence(openPence - paid) })
  }
  return { open, restPence: toSpread === 0 ? zeroPence : pence(-toSpread) }
}

/** Without a due day it comes last: nobody is late with it. */
function invoicesByDueDay({ invoices }: OrderAccount): OwedInvoice[] {
  const order = ({ dueOn, number }: OwedInvoice) => `${dueOn ?? '9999-12-31'} ${number}`
  return invoices.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
}

function creditOf({ creditNotes }: OrderAccount, { number }: OwedInvoice): number {
  return creditNotes
    .filter(({ invoiceNumber }) => invoiceNumber === number)
    .reduce((sum, { grossPence }) => sum + grossPence, 0)
}
