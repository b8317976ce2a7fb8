import type { Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'

/**
 * Makes the round that somebody may be working on the order's past, so that whatever they decide on
 * its strength no longer lands. Answers `null` when the order has moved on already.
 */
export function supersedeRound(payload: Payload, order: Order): Promise<Order | null> {
  return compareAndSet(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { state: { equals: order.state } },
        { holdRound: { equals: order.holdRound } },
      ],
    },
    data: { holdRound: order.holdRound + 1 },
  })
}
