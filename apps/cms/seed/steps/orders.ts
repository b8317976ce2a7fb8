import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { balancePence } from '@lectern/shared/orders/order-balance'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import { findAll } from '../../src/database/find-all'
import { cancelRun, swapDelegate } from '../../src/modules/changes'
import { giveUpOrder } from '../../src/modules/checkout'
import { sendDueEmails } from '../../src/modules/letters'
import { findBookings, loadOrder, type Context } from '../../src/modules/orders'
import {
  moneyOfOne,
  notePaidByHand,
  planSeatRefund,
  writeDownPayment,
} from '../../src/modules/payments'
import type { Keys } from '../content/keys'
import type { WrittenDemoOffer } from '../content/offers'
import type { WrittenCancellation, WrittenOrder } from '../content/orders'
import { daysBefore, minutesAfter } from '../dates'
import type { World } from '../world'
import { momentOf, type Happening } from './happening'
import { happeningsOfOffers } from './offers'
import { openTill } from './card-payments'
import { runKey } from './catalogue'
import { pastContext } from './past-context'
import { placeOrder } from './place-order'

interface Written {
  orders: readonly WrittenOrder<Keys>[]
  cancellations: readonly WrittenCancellation<Keys>[]
  offers?: readonly WrittenDemoOffer<Keys>[]
  /** Who answers the telephone. */
  takenBy: string
}

/** The ids of orders that have been placed by now. */
type Placed = Map<WrittenOrder<Keys>, string>

/**
 * What customers and staff did, through the very use cases that they use and one after the other in
 * time: so places, invoice numbers, e-mails and time lines are as they would be.
 */
export async function storeOrders(
  world: World,
  { orders, cancellations, offers = [], takenBy }: Written,
): Promise<void> {
  const context = { payload: world.payload, stripe: await openTill() }
  const placed: Placed = new Map()
  const happenings = [
    ...orders.flatMap((order) => happeningsOf(world, { order, placed, takenBy })),
    ...cancellations.map((cancellation) => cancelling(world, cancellation)),
    ...happeningsOfOffers(world, offers),
  ]
  for (const { at, happen } of happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    await happen(pastContext(context, at))
    await sendDueEmails(pastContext(context, minutesAfter(at, 1)))
  }
}

function happeningsOf(
  world: World,
  { order, placed, takenBy }: { order: WrittenOrder<Keys>; placed: Placed; takenBy: string },
): Happening[] {
  const { leftBy, swapped, givenBack } = order
  const start = momentOf(world, order)
  const happenings: Happening[] = [
    {
      at: start,
      happen: async (context) =>
        placed.set(order, await placeOrder(world, { context, order, takenBy })),
    },
  ]
  const afterwards = (at: Date, happen: (context: Context, order: Order) => Promise<unknown>) =>
    happenings.push({
      at,
      happen: async (context) =>
        happen(context, await loadOrder(context.payload, placed.get(order) ?? '')),
    })
  if (leftBy)
    afterwards(minutesAfter(start, leavings[leftBy].minutes), leave(leavings[leftBy].event))
  if (swapped) afterwards(momentOf(world, swapped), swap(swapped))
  if (order.how === 'telephone' && !order.isUnpaid && order.daysAgo > paidAfterDays) {
    afterwards(
      new Date(daysBefore(world.now, order.daysAgo - paidAfterDays, '10:05')),
      payInvoice(takenBy),
    )
  }
  if (givenBack) afterwards(momentOf(world, givenBack), giveBack(givenBack))
  return happenings
}

/** Most firms pay before they have to. */
const paidAfterDays = 17

/** What was open of it has come in, and staff have seen it on their statement of the bank. */
function payInvoice(by: string) {
  return async (context: Context, order: Order) => {
    const amountPence = balancePence(await moneyOfOne(context.payload, order))
    if (amountPence <= 0) return
    const receivedOn = calendarDayIn(context.now)
    const reference = order.reference
    const payment = { order, amountPence, receivedOn, reference, by, attempt: 'seeded' }
    await writeDownPayment(context, { ...payment, way: 'bank-transfer' })
  }
}

const leavings = {
  lapsing: { minutes: 21, event: 'lapse' },
  'giving up': { minutes: 4, event: 'abandon' },
} as const

function leave(event: 'lapse' | 'abandon') {
  return (context: Context, order: Order) => giveUpOrder(context, { order, event })
}

function swap({ from, to, by }: NonNullable<WrittenOrder['swapped']>) {
  return async (context: Context, order: Order) => {
    const [booking] = await bookingsOf(context, { order, names: [from] })
    if (booking) await swapDelegate(context, { order, booking, delegate: to, by })
  }
}

function giveBack({ names, reason, by }: NonNullable<WrittenOrder['givenBack']>) {
  return async (context: Context, order: Order) => {
    const bookings = await bookingsOf(context, { order, names })
    const bookingIds = bookings.map(({ id }) => id)
    await planSeatRefund(context, { order, bookingIds, reason, by })
    await payBackByHand(context, by)
  }
}

async function bookingsOf(
  { payload }: Context,
  { order, names }: { order: Order; names: readonly string[] },
): Promise<Booking[]> {
  const bookings = await findBookings(payload, order)
  const wanted = bookings.filter(({ delegateName }) => names.includes(delegateName ?? ''))
  if (wanted.length !== names.length) throw new Error(`Not all have a place: ${names.join(', ')}`)
  return wanted
}

function cancelling(world: World, cancellation: WrittenCancellation<Keys>): Happening {
  const { run, reason, by } = cancellation
  const runId = world.ids.findIn('run', runKey(run))
  return {
    at: momentOf(world, cancellation),
    happen: async (context) => {
      await cancelRun(context, { runId, reason, by })
      await payBackByHand(context, by)
    },
  }
}

/** What was paid outside Stripe is given back the same day. */
async function payBackByHand(context: Context, by: string): Promise<void> {
  const { payload } = context
  const where = { status: { equals: 'by-hand' } }
  for (const { id, orderId } of await findAll(payload, { collection: 'refunds', where })) {
    await notePaidByHand(context, { order: await loadOrder(payload, orderId), refundId: id, by })
  }
}
