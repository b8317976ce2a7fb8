import type { OrderDocument } from '@lectern/shared/orders/order-document'

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
    ['Issued', day(issuedAt)],
    ['Tax point', day(taxPoint)],
    ['For invoice', invoiceNumber],
    ['Order', orderReference],
    ['Your purchase order', purchaseOrderNumber],
    ['Reason', document.reason],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
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

function day(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  }).format(new Date(moment))
}
