import type { Payment } from '@lectern/shared/contract/payload-types'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'

import type { Attendee } from '../../attendance'
import { money } from '../../orders'
import { isBeingDecided, wentBackByBank } from '../../payments'

export interface OrderMoney {
  state: 'good' | 'waiting' | 'trouble' | 'quiet'
  words: string
}

/** How the money for the places of one order on one date stands. */
export function moneyOf(
  places: readonly Attendee[],
  known: { payments: Map<string, Payment>; owedPence: ReadonlyMap<string, number> } | null,
): OrderMoney {
  const [first] = places
  if (!first) return { state: 'quiet', words: '' }
  const { order } = first
  const amount = money(places.reduce((sum, { booking }) => sum + booking.grossPence, 0))
  const payment = order.paymentId ? known?.payments.get(order.paymentId) : undefined
  if (payment && isBeingDecided(payment)) {
    return { state: 'trouble', words: `Disputed, ${amount}` }
  }
  if (payment && wentBackByBank(payment)) {
    return { state: 'trouble', words: `Taken back by the bank, ${amount}` }
  }
  if (isPaidOutsideStripe(order)) {
    const owed = known?.owedPence.get(order.id)
    if (owed === undefined) return { state: 'waiting', words: `By invoice, ${amount}` }
    return owed > 0
      ? { state: 'waiting', words: `${money(owed)} of the invoice unpaid` }
      : { state: 'good', words: `Paid ${amount}` }
  }
  if (order.payment === 'free') return { state: 'quiet', words: 'Nothing to pay' }
  return { state: 'good', words: `Paid ${amount}` }
}
