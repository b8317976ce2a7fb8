import type { Order, OrderEvent, Payment } from '@lectern/shared/contract/payload-types'

export interface Moment {
  id: string
  /** Within the order, as it was noted: `email/<id>`, `invoice`. */
  name: string
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
  const begun = momentOf(of.order, { name: 'begun', text: 'Checkout begun' })
  const wentToPay = of.payments
    .filter(({ sessionId }) => sessionId)
    .map((payment) => momentOf(payment, { name: 'payment-page', text: 'Sent to the payment page' }))
  const noted = of.events.map(({ id, key, at, text, by, createdAt }) => ({
    id,
    name: key.slice(`${of.order.id}/`.length),
    at: at ?? createdAt,
    text,
    by,
  }))
  return [begun, ...wentToPay, ...noted].toSorted((one, other) => one.at.localeCompare(other.at))
}

function momentOf(
  { id, createdAt }: { id: string; createdAt: string },
  { name, text }: { name: string; text: string },
): Moment {
  return { id, name, at: createdAt, text, by: 'Lectern' }
}
