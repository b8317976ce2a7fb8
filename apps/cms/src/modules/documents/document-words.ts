import type { OrderDocument } from '@lectern/shared/orders/order-document'
import { bankPaymentWords } from '@lectern/shared/orders/bank-payment'
import type { PurchaseOrderAddendum } from '@lectern/shared/orders/purchase-order-addendum'
import { dateText } from '@lectern/shared/time/moment-text'

import { money, rateWords } from '../orders'

/** A company without a VAT number charges no VAT and must not call its invoice one. */
export function documentTitle({ kind, seller }: OrderDocument): string {
  if (kind === 'credit-note') return 'Credit note'
  return seller.vatNumber ? 'VAT invoice' : 'Invoice'
}

/** Label and value of each line above the table. */
export function documentFacts(document: OrderDocument & { number: string }): [string, string][] {
  const { number, issuedAt, taxPoint, orderReference, invoiceNumber, purchaseOrderNumber } =
    document
  const facts: [string, string | undefined][] = [
    ['Number', number],
    ['Issued', dateText(issuedAt)],
    ['Tax point', dateText(taxPoint)],
    ['For invoice', invoiceNumber],
    ['Order', orderReference],
    ['Your purchase order', purchaseOrderNumber],
    ['Reason', document.reason],
    ['Please pay by', document.dueOn && dateText(document.dueOn)],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
}

/** At the top: “Paid by card on 27 October 2026”. */
export function paidWords({ paidOn, paidWay }: OrderDocument): string | null {
  if (!paidOn) return null
  return `Paid ${paidWay ? bankPaymentWords[paidWay] : 'by card'} on ${dateText(paidOn)}`
}

/** Under the table of an invoice that is still to be paid: until when, under which words, and where. */
export function howToPay({ dueOn, howToPay: lines = [] }: OrderDocument, number: string): string[] {
  if (!dueOn) return []
  return [`Please pay by ${dateText(dueOn)}, and give the number ${number}.`, ...lines]
}

/** Beside an invoice: “Added on 4 December 2026, after this invoice was issued: your purchase order PO 4711.” */
export function addendumWords({ on, purchaseOrderNumber }: PurchaseOrderAddendum): string {
  return `Added on ${dateText(on)}, after this invoice was issued: your purchase order ${purchaseOrderNumber}.`
}

export interface DocumentTable {
  headings: readonly string[]
  rows: readonly { cells: readonly string[] }[]
  /** What the rows come to: by rate, then in all. */
  totals: readonly { cells: readonly string[]; isBold?: boolean }[]
}

/** The first column is words, all others are figures. */
export function documentTable({ lines, totals }: OrderDocument): DocumentTable {
  return {
    headings: ['What', 'Places', 'Net each', 'VAT rate', 'Net', 'VAT', 'Total'],
    rows: lines.map((line) => ({
      cells: [
        [line.description, line.discount].filter(Boolean).join('. '),
        String(line.count),
        money(line.unitNetPence),
        rateWords(line.vatCategory, line.vatRateBasisPoints),
        ...figures(line),
      ],
    })),
    totals: [
      ...totals.byRate.map((total) => ({
        cells: sumRow(`At ${rateWords(total.vatCategory, total.vatRateBasisPoints)}`, total),
      })),
      { cells: sumRow('Total', totals), isBold: true },
    ],
  }
}

interface Figures {
  netPence: number
  vatPence: number
  grossPence: number
}

function sumRow(label: string, split: Figures): string[] {
  return [label, '', '', '', ...figures(split)]
}

function figures({ netPence, vatPence, grossPence }: Figures): string[] {
  return [money(netPence), money(vatPence), money(grossPence)]
}

/** Under the table. */
export function footnote({ kind, seller }: OrderDocument): string {
  const vat = seller.vatNumber ? '' : ' We are not registered for VAT and charge none.'
  return kind === 'credit-note'
    ? `All amounts are in pounds sterling and are taken off the invoice.${vat}`
    : `All amounts are in pounds sterling.${vat}`
}

export function partyLines({ name, contact, addressLines, vatNumber, companyNumber }: Party) {
  return [
    name,
    ...(contact ? [contact] : []),
    ...addressLines,
    ...(companyNumber ? [`Company number ${companyNumber}`] : []),
    ...(vatNumber ? [`VAT number ${vatNumber}`] : []),
  ]
}

type Party = OrderDocument['seller']
