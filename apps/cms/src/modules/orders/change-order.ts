import type { Order } from '@lectern/shared/contract/payload-types'
import {
  holdsSeats,
  orderTransitions,
  statesBefore,
  type OrderEvent,
} from '@lectern/shared/orders/order-state'
import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'

type Changes = Partial<Record<keyof Order, string | number | boolean | Date | object | null>>

/**
 * Moves an order to its next state, unless it is no longer as it was read: then `null`, and the caller
 * looks again. `holdRound` and `paymentAttempt` belong to the condition, so a decision about seats
 * or payments that have been superseded meanwhile never lands. Nor does a lapse, once the customer
 * has been given more time.
 */
export function transitionOrder(
  payload: Payload,
  { order, event, changes = {} }: { order: Order; event: OrderEvent; changes?: Changes },
): Promise<Order | null> {
  return compareAndSet(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { state: { equals: order.state } },
        { state: { in: [...statesBefore(event)] } },
        { holdRound: { equals: order.holdRound } },
        { paymentAttempt: { equals: order.paymentAttempt } },
        ...(event === 'lapse' ? [{ holdExpiresAt: { equals: order.holdExpiresAt } }] : []),
      ],
    },
    data: {
      followUpDone: false,
      ...(!holdsSeats(orderTransitions[event].to) && { visitor: null }),
      ...changes,
      state: orderTransitions[event].to,
    },
  })
}

/** Counts one more attempt to pay the invoice of a placed order; `null` when somebody else has begun one since. */
export function countPaymentAttempt(payload: Payload, order: Order): Promise<Order | null> {
  const { id, state, paymentAttempt } = order
  return compareAndSet(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: state } },
        { paymentAttempt: { equals: paymentAttempt } },
      ],
    },
    data: { paymentAttempt: paymentAttempt + 1 },
  })
}

/** Writes what the customer typed, as long as the order is in one of these states. */
export function writeToOrder(
  payload: Payload,
  { orderId, states, changes }: { orderId: string; states: readonly string[]; changes: Changes },
): Promise<Order | null> {
  return compareAndSet(payload, {
    collection: 'orders',
    where: { and: [{ id: { equals: orderId } }, { state: { in: [...states] } }] },
    data: changes,
  })
}
