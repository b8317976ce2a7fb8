import { holderRefusal, placesForStranger, type Held } from '@lectern/shared/booking/fair-share'
import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats, orderStates } from '@lectern/shared/orders/order-state'

import { backOff } from '@cms/database/back-off'
import { Refusal } from '@cms/http/refusal'
import { knownLedger } from '../../seats'
import { contentOf, type Context } from '../../orders'
import { isForStrangers } from './strangers-on-date'

export type OpenOrder = Pick<Order, 'id' | 'lines' | 'createdAt'>

const maxAttempts = 12

/**
 * Whether its holder may have this order beside the others that are unpaid. The order is written before
 * the others are counted, so of many who come at once all see each other and together never get more. Of
 * those who are too many the earlier ones wait until the later ones have gone.
 *
 * @returns the holder's other orders.
 * @throws Refusal, with the order still to be given up.
 */
export async function refuseHoarder(context: Context, order: Order): Promise<OpenOrder[]> {
  if (!order.visitor) return []
  const asked = { places: placesOf(order) }
  for (let attempt = 1; ; attempt++) {
    const others = await findOtherOrders(context, order)
    if (!holderRefusal(heldBy(others), asked)) return others
    const refusal = holderRefusal(heldBy(others.filter((other) => isBefore(other, order))), asked)
    if (refusal) throw new Refusal(refusal)
    if (attempt === maxAttempts) throw new Refusal('too-many-checkouts')
    await backOff(attempt)
  }
}

/**
 * Whether so much of each date may be kept for somebody whose e-mail address has not answered. Asked when
 * the order has its seats, since then this process knows the ledgers: what is ordinary costs no statement.
 *
 * @throws Refusal `address-unproven`, with the order still to be given up.
 */
export async function refuseMostOfDate(
  context: Context,
  order: Order,
  others: readonly OpenOrder[],
): Promise<void> {
  if (!order.visitor || order.provenEmail) return
  for (const { runId } of contentOf(order).lines) {
    const ledger = knownLedger(context.payload, runId)
    if (!ledger) continue
    const unsold = ledger.capacity - ledger.booked
    const own = [order, ...others].reduce((sum, { lines }) => sum + placesOf({ lines }, runId), 0)
    const isMost = own > placesForStranger({ unsold })
    if (isMost || !(await isForStrangers(context, { ...ledger, unsold }))) {
      throw new Refusal('address-unproven')
    }
  }
}

async function findOtherOrders({ payload }: Context, order: Order): Promise<OpenOrder[]> {
  const { docs } = await payload.db.find<OpenOrder>({
    collection: 'orders',
    where: {
      and: [
        { visitor: { equals: order.visitor } },
        { state: { in: orderStates.filter(holdsSeats) } },
        { id: { not_equals: order.id } },
      ],
    },
    select: { lines: true, createdAt: true },
    pagination: false,
    limit: 0,
  })
  return docs
}

function heldBy(orders: readonly OpenOrder[]): Held {
  return {
    orders: orders.length,
    places: orders.reduce((sum, order) => sum + placesOf(order), 0),
  }
}

/** On one date, or on all of them. */
function placesOf({ lines }: Pick<Order, 'lines'>, runId?: string): number {
  return (lines as { runId: string; count: number }[])
    .filter((line) => runId === undefined || line.runId === runId)
    .reduce((sum, { count }) => sum + count, 0)
}

function isBefore(one: OpenOrder, other: Order): boolean {
  const [a, b] = [Date.parse(one.createdAt), Date.parse(other.createdAt)]
  return a === b ? one.id < other.id : a < b
}
