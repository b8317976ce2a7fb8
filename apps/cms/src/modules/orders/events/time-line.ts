import type { Order, OrderEvent, Payment } from '@lectern/shared/contract/payload-types'

interface Moment {
  id: string
  at: string
  text: string
  by: string
}

/**
 * What happened to an order, from the first to the last. That it was begun, and that the customer went
 * to pay, is known from the records that were made then; everything else was noted.
 */
export function timeLineOf(of: {
  order: Order
  payments: readonly Payment[]
  events: readonly OrderEvent[]
}): Moment[] {
  const begun = momentOf(of.order, 'Checkout begun')
  const wentToPay = of.payments
    .filter(({ sessionId }) => sessionId)
    .map((payment) => momentOf(payment, 'Sent to the payment page'))
  const noted = of.events.map(({ id, at, text, by, createdAt }) => ({
    id,
    at: at ?? createdAt,
    text,
    by,
  }))
  return [begun, ...wentToPay, ...noted].toSorted((one, other) => one.at.localeCompare(other.at))
}

function momentOf({ id, createdAt }: { id: string; createdAt: string }, text: string): Moment {
  return { id, at: createdAt, text, by: 'Lectern' }
}
