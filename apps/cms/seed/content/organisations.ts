import type { PurchaseOrderRule } from '@lectern/shared/on-account/terms'

/** Who is invoiced, as staff have written it down. Its bookings are those of the company of the same name. */
export interface WrittenOrganisation {
  /** As on its bookings. */
  name: string
  legalName?: string
  companyNumber?: string
  mailbox?: string
  invoiceAddress: { line1: string; town: string; postcode: string }
  coordinators: readonly { name: string; email: string; phone?: string }[]
  /** Whether the first coordinator has been sent the link to their page. */
  hasPage?: true
  /** The name of another. */
  paidBy?: string
  note?: string
  /** What was agreed about paying by invoice. */
  onAccount?: {
    isAllowed: true
    creditLimitPence: number
    purchaseOrderRule: PurchaseOrderRule
  }
}

/** Those that are paid for come after whoever pays. */
export const organisations: readonly WrittenOrganisation[] = [
  {
    name: 'Lodge Moor Housing',
    legalName: 'Lodge Moor Homes Limited',
    companyNumber: '07123450',
    mailbox: 'learning@lodgemoor.example',
    invoiceAddress: { line1: '40 Weir Lane', town: 'Sheffield', postcode: 'S10 9ZM' },
    coordinators: [
      { name: 'Priya Castell', email: 'learning@lodgemoor.example', phone: '01632 960181' },
      { name: 'Owen Bright', email: 'learning@lodgemoor.example' },
    ],
    hasPage: true,
    onAccount: { isAllowed: true, creditLimitPence: 500_000, purchaseOrderRule: 'to-book' },
    note: 'Priya and Owen share one mailbox. They like dates before the summer.',
  },
  {
    name: 'Irk Valley Trust',
    mailbox: 'bookings@irkvalley.example',
    invoiceAddress: { line1: '2 Station Approach', town: 'Manchester', postcode: 'M9 9ZJ' },
    coordinators: [{ name: 'Joan Sallis', email: 'joan.sallis@irkvalley.example' }],
    paidBy: 'Lodge Moor Housing',
  },
  {
    name: 'Kilnsey Software',
    legalName: 'Kilnsey Software Limited',
    companyNumber: '09876512',
    invoiceAddress: { line1: '18 Mill Fold', town: 'Leeds', postcode: 'LS1 9ZL' },
    coordinators: [{ name: 'Ravi Thornton', email: 'ravi@kilnsey.example', phone: '01632 960182' }],
  },
]
