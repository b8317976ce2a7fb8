/** How money comes in that Stripe knows nothing of. */
export const bankPaymentWays = ['bank-transfer', 'cheque', 'card-machine', 'cash'] as const
export type BankPaymentWay = (typeof bankPaymentWays)[number]

/** The ways in which an invoice is paid: those that staff write down, and by card through Stripe, which is by itself. */
export const invoicePaymentWays = [...bankPaymentWays, 'card-online'] as const
export type InvoicePaymentWay = (typeof invoicePaymentWays)[number]

/** As they stand in a choice. */
export const bankPaymentLabels: Record<InvoicePaymentWay, string> = {
  'bank-transfer': 'Bank transfer',
  cheque: 'Cheque',
  'card-machine': 'Card machine',
  cash: 'Cash',
  'card-online': 'Card, through Stripe',
}

/** As they stand in a sentence: “paid by bank transfer”. */
export const bankPaymentWords: Record<InvoicePaymentWay, string> = {
  'bank-transfer': 'by bank transfer',
  cheque: 'by cheque',
  'card-machine': 'by card machine',
  cash: 'in cash',
  'card-online': 'by card through Stripe',
}

/** Of orders whose money comes in outside Stripe, unless their invoice is paid by card. */
export const paymentsOutsideStripe = ['offline', 'account'] as const

export function isPaidOutsideStripe({ payment }: { payment: string }): boolean {
  return paymentsOutsideStripe.some((each) => each === payment)
}
