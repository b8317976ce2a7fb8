/** How money comes in that Stripe knows nothing of. */
export const bankPaymentWays = ['bank-transfer', 'cheque', 'card-machine', 'cash'] as const
export type BankPaymentWay = (typeof bankPaymentWays)[number]

/** As they stand in a sentence: “paid by bank transfer”. */
export const bankPaymentWords: Record<BankPaymentWay, string> = {
  'bank-transfer': 'by bank transfer',
  cheque: 'by cheque',
  'card-machine': 'by card machine',
  cash: 'in cash',
}

/** Whether what an order comes to is paid outside Stripe, and told to us by staff. */
export function isPaidOutsideStripe({ payment }: { payment: string }): boolean {
  return payment === 'offline' || payment === 'account'
}
