import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { holdsSeats } from '@lectern/shared/orders/order-state'

import type { PillState } from '@cms/admin/state-pill/state-pill'

export interface StateInWords {
  state: PillState
  words: string
}

type ListedOrder = Pick<Order, 'state' | 'payment' | 'trouble'> & Partial<Pick<Order, 'accountAsk'>>

/** How an order stands, from the order alone: for lists. */
export function shortStateOf({ state, payment, trouble, accountAsk }: ListedOrder): StateInWords {
  if (trouble) return { state: 'trouble', words: 'Something keeps failing' }
  if (state === 'refunded' && payment !== 'stripe') return { state: 'quiet', words: 'Cancelled' }
  if (holdsSeats(state) && accountAsk === 'waiting') {
    return { state: 'waiting', words: 'Asks to pay by invoice' }
  }
  return state === 'booked' ? paidBy[payment] : unbooked[state]
}

/** The same in a sentence, with what became of its places and of its payment. */
export function stateOfOrder(of: {
  order: ListedOrder
  bookings: readonly Pick<Booking, 'status'>[]
  /** What the customer's bank does with the payment, if anything. */
  bank: 'decides' | 'took it back' | null
  /** What is owed of one that is paid outside Stripe. */
  balance: StateInWords | null
}): StateInWords {
  const { order, bookings, bank, balance } = of
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
    balance ? `Booked, ${lowerFirst(balance.words)}` : bookedWords[order.payment],
    ...(cancelled > 0 ? [`${cancelled} of ${bookings.length} places cancelled`] : []),
  ].join(', ')
  return { state: balance?.state ?? short.state, words }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

const paidBy: Record<Order['payment'], StateInWords> = {
  stripe: { state: 'good', words: 'Paid' },
  free: { state: 'good', words: 'Free' },
  account: { state: 'good', words: 'By invoice' },
  offline: { state: 'good', words: 'By invoice' },
}

const bookedWords: Record<Order['payment'], string> = {
  stripe: 'Booked and paid',
  free: 'Booked, nothing to pay',
  account: 'Booked by invoice',
  offline: 'Booked by invoice',
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
