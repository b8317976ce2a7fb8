import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { compareAndSet } from '../../database/compare-and-set'
import { endHolds } from '../seats'
import { queueLapseEmail, queueStoppedEmail } from '../letters'
import { loadOrder, noteEvent, type Context } from '../orders'
import { fulfilOrder } from './fulfil-order'
import { giveMoneyBack } from './refunds/give-money-back'

/**
 * Does everything that follows from an order's state: seats, bookings, invoice, refund, e-mails. Each
 * part can be done again without doing it twice, so a process that dies anywhere is made good by the
 * next one that calls this.
 */
export async function carryOutDecision(context: Context, orderId: string): Promise<void> {
  const order = await loadOrder(context.payload, orderId)
  if (order.followUpDone || holdsSeats(order.state)) return
  await carryOut(context, order)
  await markSettled(context, order)
}

async function carryOut(context: Context, order: Order): Promise<void> {
  switch (order.state) {
    case 'booked':
      return fulfilOrder(context, order)
    case 'refunding':
      await releaseSeats(context, order)
      return giveMoneyBack(context, order)
    case 'stopped':
      await releaseSeats(context, order)
      await note(context, order, 'Stopped: what was paid is not what was ordered')
      return queueStoppedEmail(context, order)
    case 'lapsed':
      await releaseSeats(context, order)
      await note(context, order, 'The time ran out, the places are free again')
      return queueLapseEmail(context, order)
    case 'abandoned':
      await releaseSeats(context, order)
      return note(context, order, 'Given up, the places are free again')
    case 'refunded':
    case 'open':
    case 'paying':
      return
    default:
      order.state satisfies never
  }
}

function releaseSeats({ payload }: Context, order: Order): Promise<void> {
  return endHolds(payload, { orderId: order.id, ending: 'released', round: order.holdRound })
}

function note({ payload, now }: Context, order: Order, text: string): Promise<void> {
  const name = `${order.state}/${order.holdRound}`
  return noteEvent(payload, { orderId: order.id, name, text, now })
}

async function markSettled({ payload }: Context, order: Order): Promise<void> {
  await compareAndSet(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { state: { equals: order.state } },
        { holdRound: { equals: order.holdRound } },
      ],
    },
    data: { followUpDone: true },
  })
}
