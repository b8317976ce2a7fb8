import { pence, type Pence } from '../money/pence'
import { cardPaymentProblem } from '../orders/card-payment'
import { balancePence, type MoneyOfOrder } from '../orders/order-balance'

export type CardPaymentOfInvoice =
  | { kind: 'can-pay'; pence: Pence }
  | { kind: 'nothing-open' }
  /** Stripe takes no such sum. */
  | { kind: 'payment-refused' }

/**
 * What an order that is paid by invoice asks for by card: exactly what is open, so that nothing is open once it is
 * paid. £1,528.80 invoiced, £764.40 credited and £500.00 received ask for £264.40.
 */
export function cardPaymentOfInvoice(money: MoneyOfOrder): CardPaymentOfInvoice {
  const open = balancePence(money)
  if (open <= 0) return { kind: 'nothing-open' }
  return cardPaymentProblem(pence(open)) === null
    ? { kind: 'can-pay', pence: pence(open) }
    : { kind: 'payment-refused' }
}
