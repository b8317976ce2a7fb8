import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { claim } from '../../database/claim'
import { endHolds } from '../booking'
import { queueLapseEmail } from './emails/lapse-email'
import { queueStoppedEmail } from './emails/staff-emails'
import { noteEvent } from './events/note-event'
import { loadOrder } from './find-order'
import { fulfilOrder } from './fulfil-order'
import { giveMoneyBack } from './refunds/give-money-back'
import type { Shop } from './shop'

/**
 * Does everything that follows from an order's state: seats, bookings, invoice, refund, e-mails. Each
 * part can be done again without doing it twice, so a process that dies anywhere is made good by the
 * next one that calls this.
 */
export async function carryOutDecision(shop: Shop, orderId: string): Promise<void> {
  const order = await loadOrder(shop.payload, orderId)
  if (order.isSettled || holdsSeats(order.state)) return
  await carryOut(shop, order)
  await markSettled(shop, order)
}

async function carryOut(shop: Shop, order: Order): Promise<void> {
  switch (order.state) {
    case 'booked':
      return fulfilOrder(shop, order)
    case 'refunding':
      await releaseSeats(shop, order)
      return giveMoneyBack(shop, order)
    case 'stopped':
      await releaseSeats(shop, order)
      await note(shop, order, 'Stopped: what was paid is not what was ordered')
      return queueStoppedEmail(shop, order)
    case 'lapsed':
      await releaseSeats(shop, order)
      await note(shop, order, 'The time ran out, the places are free again')
      return queueLapseEmail(shop, order)
    case 'abandoned':
      await releaseSeats(shop, order)
      return note(shop, order, 'Given up, the places are free again')
    case 'refunded':
    case 'open':
    case 'paying':
      return
    default:
      order.state satisfies never
  }
}

function releaseSeats({ payload }: Shop, order: Order): Promise<void> {
  return endHolds(payload, { orderId: order.id, ending: 'released', round: order.holdRound })
}

function note({ payload, now }: Shop, order: Order, text: string): Promise<void> {
  const name = `${order.state}/${order.holdRound}`
  return noteEvent(payload, { orderId: order.id, name, text, now })
}

async function markSettled({ payload }: Shop, order: Order): Promise<void> {
  await claim(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { state: { equals: order.state } },
        { holdRound: { equals: order.holdRound } },
      ],
    },
    data: { isSettled: true },
  })
}
