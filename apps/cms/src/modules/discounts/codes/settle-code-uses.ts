import { minutesAfter } from '@lectern/shared/booking/hold'
import type { CodeUse, Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import type { Payload, Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import type { Context } from '../../orders'
import { counterOf, customerCounterOf } from './count-uses'
import { countUse } from './take-use'

/** Nobody takes this long to use a code and then hold the seats for which. */
const strayMinutes = 5

/**
 * Brings the uses of codes to what has become of their orders: what was cut short or ran out is given back, and
 * what was booked is counted, also where it was paid for after its time had run out.
 */
export async function settleCodeUses(context: Context): Promise<void> {
  await giveBackStray(context)
  await countBooked(context.payload)
}

async function giveBackStray({ payload, now }: Context): Promise<void> {
  const uses = await findAll(payload, {
    collection: 'code-uses',
    where: { isSettled: { equals: false } },
    sort: 'id',
  })
  // Read after the uses: what is booked or held meanwhile is seen to be.
  const orders = await findByIds<Order>(payload, {
    collection: 'orders',
    ids: uses.map(({ orderId }) => orderId),
  })
  for (const use of uses) {
    if (isWanted(use, orders.get(use.orderId), now)) continue
    const where = { and: [asItWas(use), { isSettled: { equals: false } }] }
    await payload.db.deleteMany({ collection: 'code-uses', where })
  }
}

/** The number may be somebody else's by now, under the same id. */
function asItWas({ id, claim }: CodeUse): Where {
  const asRead: Where[] = [{ id: { equals: id } }, { claim: { equals: claim } }]
  return { and: asRead }
}

function isWanted(use: CodeUse, order: Order | undefined, now: Date): boolean {
  if (!order) return false
  const isOfRound = use.holdRound === order.holdRound
  if (holdsSeats(order.state) && isOfRound) return true
  if (use.holdRound > order.holdRound) {
    return use.createdAt > minutesAfter(now, -strayMinutes)
  }
  return isOfRound && (wasBooked(order) || order.state === 'stopped')
}

function wasBooked({ state, placedAt }: Order): boolean {
  return state === 'booked' || (state === 'refunded' && Boolean(placedAt))
}

async function countBooked(payload: Payload): Promise<void> {
  const orders = await findAll(payload, {
    collection: 'orders',
    where: {
      and: [
        { codeId: { exists: true } },
        { isCodeCounted: { not_equals: true } },
        { state: { in: ['booked', 'refunded'] } },
      ],
    },
    sort: 'id',
  })
  for (const order of orders.filter(wasBooked)) await countOrder(payload, order)
}

/** The order comes last: until it says so, this is done again. */
async function countOrder(payload: Payload, order: Order): Promise<void> {
  const { id: orderId, codeId, holdRound, customerEmail } = order
  if (!codeId) return
  const using = { discountId: codeId, orderId, holdRound }
  await countUse(payload, { ...using, counter: counterOf(codeId), isOfCustomer: false })
  const counters = [counterOf(codeId)]
  if (customerEmail) {
    const counter = customerCounterOf(codeId, customerEmail)
    await countUse(payload, { ...using, counter, isOfCustomer: true })
    counters.push(counter)
  }
  await settleUses(payload, { orderId, holdRound, counters })
  const asRead: Where[] = [{ id: { equals: orderId } }, { holdRound: { equals: holdRound } }]
  const where = { and: asRead }
  await compareAndSet(payload, { collection: 'orders', where, data: { isCodeCounted: true } })
}

/** Of another address that was typed first nothing was used. */
async function settleUses(
  payload: Payload,
  of: { orderId: string; holdRound: number; counters: readonly string[] },
): Promise<void> {
  const uses = await findAll(payload, {
    collection: 'code-uses',
    where: { orderId: { equals: of.orderId } },
    sort: 'id',
  })
  for (const use of uses) {
    const where = asItWas(use)
    const isRight = use.holdRound === of.holdRound && of.counters.includes(use.counter)
    await (isRight
      ? compareAndSet(payload, { collection: 'code-uses', where, data: { isSettled: true } })
      : payload.db.deleteMany({ collection: 'code-uses', where }))
  }
}
