/** How money comes in that Stripe knows nothing of. */
export const bankPaymentWays = ['bank-transfer', 'cheque', 'card-machine', 'cash'] as const
export type BankPaymentWay = (typeof bankPaymentWays)[number]

/** As they stand in a choice. */
export const bankPaymentLabels: Record<BankPaymentWay, string> = {
  'bank-transfer': 'Bank transfer',
  cheque: 'Cheque',
  'card-machine': 'Card machine',
  cash: 'Cash',
}

/** As they stand in a sentence: “paid by bank transfer”. */
export const bankPaymentWords: Record<BankPaymentWay, string> = {
  'bank-transfer': 'by bank transfer',
  cheque: 'by cheque',
  'card-machine': 'by card machine',
  cash: 'in cash',
}

/** Of orders whose money comes in outside Stripe, so that only staff know of it. */
export const paymentsOutsideStripe = ['offline', 'account'] as const

export function isPaidOutsideStripe({ payment }: { payment: string }): boolean {
  return paymentsOutsideStripe.some((each) => each === payment)
}
