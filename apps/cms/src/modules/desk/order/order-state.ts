import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import type { PillState } from '@cms/admin/state-pill/state-pill'

export interface StateInWords {
  state: PillState
  words: string
}

type ListedOrder = Pick<Order, 'state' | 'payment' | 'trouble'>

/** How an order stands, from the order alone: for lists. */
export function shortStateOf({ state, payment, trouble }: ListedOrder): StateInWords {
  if (trouble) return { state: 'trouble', words: 'Something keeps failing' }
  return state === 'booked' ? paidBy[payment] : unbooked[state]
}

/** The same in a sentence, with what became of its places and of its payment. */
export function stateOfOrder(of: {
  order: ListedOrder
  bookings: readonly Pick<Booking, 'status'>[]
  /** What the customer's bank does with the payment, if anything. */
  bank: 'decides' | 'took it back' | null
}): StateInWords {
  const { order, bookings, bank } = of
  if (bank === 'decides') {
    return { state: 'trouble', words: 'Booked, and the payment is disputed' }
  }
  if (bank === 'took it back') {
    return { state: 'trouble', words: 'The bank took the payment back' }
  }
  const short = shortStateOf(order)
  if (order.state !== 'booked') return short
  const cancelled = bookings.filter(({ status }) => status === 'cancelled').length
  const words = [
    bookedWords[order.payment],
    ...(cancelled > 0 ? [`${cancelled} of ${bookings.length} places cancelled`] : []),
  ].join(', ')
  return { state: short.state, words }
}

const paidBy: Record<Order['payment'], StateInWords> = {
  stripe: { state: 'good', words: 'Paid' },
  free: { state: 'good', words: 'Free' },
  account: { state: 'good', words: 'On account' },
  offline: { state: 'good', words: 'Paid outside Lectern' },
}

const bookedWords: Record<Order['payment'], string> = {
  stripe: 'Booked and paid',
  free: 'Booked, nothing to pay',
  account: 'Booked on account',
  offline: 'Booked, paid outside Lectern',
}

const unbooked: Record<Exclude<Order['state'], 'booked'>, StateInWords> = {
  open: { state: 'waiting', words: 'Filling in the checkout' },
  paying: { state: 'waiting', words: 'Paying' },
  lapsed: { state: 'quiet', words: 'Lapsed, places free again' },
  abandoned: { state: 'quiet', words: 'Given up at the checkout' },
  refunding: { state: 'waiting', words: 'Being refunded, no places left' },
  refunded: { state: 'quiet', words: 'Refunded' },
  stopped: { state: 'trouble', words: 'Stopped: look at the payment' },
}
