import { totalLines, type BasketTotals } from '../basket/totals'
import type { Pence } from '../money/pence'
import type { BankPaymentWay } from './bank-payment'
import type { VatCategory, VatSplit } from '../vat/vat'

export interface Party {
  name: string
  contact?: string
  addressLines: string[]
  vatNumber?: string
  companyNumber?: string
}

export interface DocumentLine extends VatSplit {
  description: string
  count: number
  unitNetPence: Pence
  /** How the net comes about, where it is less than the price of its places. */
  discount?: string
  vatCategory: VatCategory
  vatRateBasisPoints: number
}

/** What an invoice or credit note prints; stored as data, rendered as HTML and PDF. */
export interface OrderDocument {
  kind: 'invoice' | 'credit-note'
  /** ISO 8601. */
  issuedAt: string
  /** The day on which VAT falls due: here the day of payment or, if earlier, of the invoice. */
  taxPoint: string
  orderReference: string
  /** The day on which it was paid, where that was known when it was issued. */
  paidOn?: string
  /** How, where not by card through Stripe. */
  paidWay?: BankPaymentWay
  /** The last day on which it is paid in time, where it is paid after the booking. */
  dueOn?: string
  /** Where to pay it, line by line, as the settings had it. */
  howToPay?: string[]
  purchaseOrderNumber?: string
  seller: Party
  customer: Party
  lines: DocumentLine[]
  totals: BasketTotals
  /** Of a credit note. */
  invoiceNumber?: string
  reason?: string
}

/** A credit note's lines for places given back: each booking with the share that was stored for it. */
export function linesForPlaces(
  places: readonly (VatSplit &
    Pick<DocumentLine, 'description' | 'vatCategory' | 'vatRateBasisPoints'>)[],
): DocumentLine[] {
  return places.map((place) => ({ ...place, count: 1, unitNetPence: place.netPence }))
}

export function documentTotals(lines: readonly DocumentLine[]): BasketTotals {
  return totalLines(lines)
}
