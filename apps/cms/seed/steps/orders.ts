import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { findAll } from '../../src/database/find-all'
import {
  cancelRun,
  findBookings,
  giveUpOrder,
  loadOrder,
  notePaidByHand,
  planSeatRefund,
  sendDueEmails,
  swapDelegate,
  type Shop,
} from '../../src/modules/orders'
import type { PastMoment, WrittenCancellation, WrittenOrder } from '../content/orders'
import { daysBefore } from '../dates'
import type { World } from '../world'
import { openTill } from './card-payments'
import { runKey } from './catalogue'
import { pastShop } from './past-shop'
import { placeOrder } from './place-order'

interface Written {
  orders: readonly WrittenOrder[]
  cancellations: readonly WrittenCancellation[]
}

interface Happening {
  at: Date
  happen: (shop: Shop) => Promise<unknown>
}

/** The ids of orders that have been placed by now. */
type Placed = Map<WrittenOrder, string>

/**
 * What customers and staff did, through the very use cases that they use and one after the other in
 * time: so places, invoice numbers, e-mails and time lines are as they would be.
 */
export async function storeOrders(world: World, { orders, cancellations }: Written): Promise<void> {
  const shop = { payload: world.payload, stripe: await openTill() }
  const placed: Placed = new Map()
  const happenings = [
    ...orders.flatMap((order) => happeningsOf(world, { order, placed })),
    ...cancellations.map((cancellation) => cancelling(world, cancellation)),
  ]
  for (const { at, happen } of happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    await happen(pastShop(shop, at))
    await sendDueEmails(pastShop(shop, minutesAfter(at, 1)))
  }
}

function happeningsOf(
  world: World,
  { order, placed }: { order: WrittenOrder; placed: Placed },
): Happening[] {
  const { leftBy, swapped, givenBack } = order
  const start = momentOf(world, order)
  const happenings: Happening[] = [
    {
      at: start,
      happen: async (shop) => placed.set(order, await placeOrder(world, { shop, order })),
    },
  ]
  const afterwards = (at: Date, happen: (shop: Shop, order: Order) => Promise<unknown>) =>
    happenings.push({
      at,
      happen: async (shop) => happen(shop, await loadOrder(shop.payload, placed.get(order) ?? '')),
    })
  if (leftBy)
    afterwards(minutesAfter(start, leavings[leftBy].minutes), leave(leavings[leftBy].event))
  if (swapped) afterwards(momentOf(world, swapped), swap(swapped))
  if (givenBack) afterwards(momentOf(world, givenBack), giveBack(givenBack))
  return happenings
}

const leavings = {
  lapsing: { minutes: 21, event: 'lapse' },
  'giving up': { minutes: 4, event: 'abandon' },
} as const

function leave(event: 'lapse' | 'abandon') {
  return (shop: Shop, order: Order) => giveUpOrder(shop, { order, event })
}

function swap({ from, to, by }: NonNullable<WrittenOrder['swapped']>) {
  return async (shop: Shop, order: Order) => {
    const [booking] = await bookingsOf(shop, { order, names: [from] })
    if (booking) await swapDelegate(shop, { order, booking, delegate: to, by })
  }
}

function giveBack({ names, reason, by }: NonNullable<WrittenOrder['givenBack']>) {
  return async (shop: Shop, order: Order) => {
    const bookings = await bookingsOf(shop, { order, names })
    const bookingIds = bookings.map(({ id }) => id)
    await planSeatRefund(shop, { order, bookingIds, reason, by })
    await payBackByHand(shop, by)
  }
}

async function bookingsOf(
  { payload }: Shop,
  { order, names }: { order: Order; names: readonly string[] },
): Promise<Booking[]> {
  const bookings = await findBookings(payload, order)
  const wanted = bookings.filter(({ delegateName }) => names.includes(delegateName ?? ''))
  if (wanted.length !== names.length) throw new Error(`Not all have a place: ${names.join(', ')}`)
  return wanted
}

function cancelling(world: World, cancellation: WrittenCancellation): Happening {
  const { run, reason, by } = cancellation
  const runId = world.library.findIn('run', runKey(run))
  return {
    at: momentOf(world, cancellation),
    happen: async (shop) => {
      await cancelRun(shop, { runId, reason, by })
      await payBackByHand(shop, by)
    },
  }
}

/** What was paid outside Stripe is given back the same day. */
async function payBackByHand(shop: Shop, by: string): Promise<void> {
  const { payload } = shop
  const where = { status: { equals: 'by-hand' } }
  for (const { id, orderId } of await findAll(payload, { collection: 'refunds', where })) {
    await notePaidByHand(shop, { order: await loadOrder(payload, orderId), refundId: id, by })
  }
}

function momentOf({ now }: World, { daysAgo, at }: PastMoment): Date {
  return new Date(daysBefore(now, daysAgo, at))
}

function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}
