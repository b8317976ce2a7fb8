/**
 * | state | means |
 * | --- | --- |
 * | open | seats are held, somebody is filling in the checkout |
 * | paying | as open, and a payment page at Stripe may be open |
 * | lapsed | the hold ran out; what was typed is kept, the seats are not |
 * | abandoned | the customer gave up, or the seats went while they were being taken |
 * | booked | paid for, or nothing to pay: the seats are bookings |
 * | refunding | paid for, but the seats could not be given: the money is on its way back |
 * | refunded | everything that was paid has been given back |
 * | stopped | what Stripe took is not what was ordered: staff must look |
 */
export const orderStates = [
  'open',
  'paying',
  'lapsed',
  'abandoned',
  'booked',
  'refunding',
  'refunded',
  'stopped',
] as const
export type OrderState = (typeof orderStates)[number]

/** What can happen to an order, from which states, and to which state it leads. */
export const orderTransitions = {
  pay: { from: ['open', 'paying'], to: 'paying' },
  lapse: { from: ['open', 'paying'], to: 'lapsed' },
  abandon: { from: ['open', 'paying', 'lapsed'], to: 'abandoned' },
  revive: { from: ['lapsed', 'abandoned'], to: 'open' },
  book: { from: ['open', 'paying', 'lapsed', 'abandoned'], to: 'booked' },
  giveBack: { from: ['open', 'paying', 'lapsed', 'abandoned'], to: 'refunding' },
  stop: { from: ['open', 'paying', 'lapsed', 'abandoned'], to: 'stopped' },
  finishRefund: { from: ['booked', 'refunding', 'stopped'], to: 'refunded' },
} as const satisfies Record<string, { from: readonly OrderState[]; to: OrderState }>

export type OrderEvent = keyof typeof orderTransitions

/** The state that follows, or `null` when the event may not happen in this state. */
export function transition(state: OrderState, event: OrderEvent): OrderState | null {
  return statesBefore(event).includes(state) ? orderTransitions[event].to : null
}

/** From which states an event may happen: the condition of the statement that writes it. */
export function statesBefore(event: OrderEvent): readonly OrderState[] {
  return orderTransitions[event].from
}

/** Seats are being kept for it. */
export function holdsSeats(state: OrderState): boolean {
  return state === 'open' || state === 'paying'
}

/** The customer may still change what was typed. */
export function isCheckout(state: OrderState): boolean {
  return holdsSeats(state) || state === 'lapsed'
}

/** What somebody has booked and paid for, whatever became of it since. */
export const placedStates = [
  'booked',
  'refunding',
  'refunded',
  'stopped',
] as const satisfies readonly OrderState[]

export function isPlacedState(state: OrderState): boolean {
  return (placedStates as readonly OrderState[]).includes(state)
}
