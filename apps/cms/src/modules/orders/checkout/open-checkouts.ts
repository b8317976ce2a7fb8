import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats, orderStates } from '@lectern/shared/orders/order-state'
import type { Payload } from 'payload'

import { Refusal } from '../../../http/refusal'

/** Unpaid at one moment. Several people of an office share one address; nobody needs this many alone. */
const maxOpenCheckouts = 20

/** Whoever has not come for longest is forgotten first. */
const maxVisitors = 10_000

/**
 * The orders that each visitor began, in this process alone, as the rate limits count. No address is
 * written to the database for it, and nothing is asked of it until somebody has begun too many.
 */
const begunBy = new Map<string, Set<string>>()

/** @throws Refusal `too-many-checkouts` for a visitor who keeps places in too many unpaid bookings. */
export async function refuseTooManyCheckouts(payload: Payload, visitor: string): Promise<void> {
  const begun = begunBy.get(visitor)
  if (!begun || begun.size < maxOpenCheckouts) return
  const open = await thoseStillOpen(payload, [...begun])
  begunBy.set(visitor, new Set(open))
  if (open.length >= maxOpenCheckouts) throw new Refusal('too-many-checkouts')
}

export function noteCheckout(visitor: string, orderId: string): void {
  const begun = begunBy.get(visitor) ?? new Set()
  begunBy.delete(visitor)
  begunBy.set(visitor, begun.add(orderId))
  const [longestAway] = begunBy.keys()
  if (begunBy.size > maxVisitors && longestAway !== undefined) begunBy.delete(longestAway)
}

async function thoseStillOpen(payload: Payload, orderIds: string[]): Promise<string[]> {
  const { docs } = await payload.db.find<Pick<Order, 'id'>>({
    collection: 'orders',
    where: { and: [{ id: { in: orderIds } }, { state: { in: orderStates.filter(holdsSeats) } }] },
    select: { state: true },
    pagination: false,
    limit: 0,
  })
  return docs.map(({ id }) => id)
}
