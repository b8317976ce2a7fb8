import type { OrderState } from '@lectern/shared/orders/order-state'

type PlacedState = Extract<OrderState, 'booked' | 'refunding' | 'refunded' | 'stopped'>

/** What a placed order says about itself, first thing on its page. */
const words: Record<PlacedState, { title: string; lead: string }> = {
  booked: {
    title: 'You are booked',
    lead: 'Thank you. We have sent the confirmation by e-mail; everything is on this page as well.',
  },
  refunding: {
    title: 'We could not give you the places',
    lead: 'They went while you were paying. The money is on its way back to you, in full.',
  },
  refunded: {
    title: 'This booking has been refunded',
    lead: 'Everything that was paid has been given back.',
  },
  stopped: {
    title: 'We are looking at your payment',
    lead: 'What was paid is not what was ordered. Somebody here looks at it and writes to you; nothing is lost.',
  },
}

interface Settled {
  isFree: boolean
  isByInvoice: boolean
  /** Whether a part of the price was kept for places that were cancelled. */
  isPartKept: boolean
}

export function placedWords(
  state: OrderState,
  { isFree, isByInvoice, isPartKept }: Settled,
): { title: string; lead: string } {
  if (state === 'refunded' && isFree) return cancelled
  if (state === 'refunded' && isPartKept) return keptInPart
  if (state === 'refunded' && isByInvoice) return takenBack
  return isPlacedState(state) ? words[state] : words.booked
}

/** Nothing was paid, so nothing was refunded. */
const cancelled = {
  title: 'This booking is cancelled',
  lead: 'Nobody is expected any more. There was nothing to pay.',
}

/** What had come in for it, if anything, is told among the refunds. */
const takenBack = {
  title: 'This booking is cancelled',
  lead: 'Nobody is expected any more. Credit notes take back the invoice.',
}

/** What was kept, and what went back, is told among the refunds. */
const keptInPart = {
  title: 'This booking is cancelled',
  lead: 'Nobody is expected any more.',
}

function isPlacedState(state: OrderState): state is PlacedState {
  return Object.hasOwn(words, state)
}
