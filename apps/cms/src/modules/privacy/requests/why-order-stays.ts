import type { Order } from '@lectern/shared/contract/payload-types'
import { holdsSeats } from '@lectern/shared/orders/order-state'

import { findAll } from '@cms/database/find-all'
import type { Search } from './held'
import type { OrderRecords } from './order-records'

/** Why nothing of an order may be erased yet, in words that say what to do; `null` when it may. */
export async function whyOrderStays(
  { req: { payload }, now }: Pick<Search, 'req' | 'now'>,
  { order, records }: { order: Order; records: OrderRecords },
): Promise<string | null> {
  if (holdsSeats(order.state)) {
    return 'The whole order: it is being filled in just now. Wait an hour, and look again.'
  }
  const toCome = comingPlace(records, now)
  if (toCome) {
    return `The whole order: there is a place on ${toCome}. Cancel it, or wait until the course is over.`
  }
  if (!order.followUpDone || ['refunding', 'stopped'].includes(order.state)) {
    return 'The whole order: its payment or refund is not finished. Finish it on the order’s page first.'
  }
  const where = { orderId: { equals: order.id } }
  const [emails, payments, refunds, moves] = await Promise.all([
    findAll(payload, { collection: 'emails', where }),
    findAll(payload, { collection: 'payments', where }),
    findAll(payload, { collection: 'refunds', where }),
    findAll(payload, { collection: 'place-moves', where }),
  ])
  if (emails.some(({ status }) => status === 'waiting')) {
    return 'The whole order: an e-mail about it has not been sent yet. Look again in an hour.'
  }
  if (
    payments.some(
      ({ followUpDone, disputeStanding }) => !followUpDone || isUndecided(disputeStanding),
    )
  ) {
    return 'The whole order: its payment is not finished, or the customer’s bank is deciding about it.'
  }
  if (refunds.some(({ followUpDone, status }) => !followUpDone || status === 'failed')) {
    return 'The whole order: a refund is not finished. Finish it on the order’s page first.'
  }
  if (moves.some(({ followUpDone }) => !followUpDone)) {
    return 'The whole order: a move to another date is not finished. Look again in an hour.'
  }
  return null
}

/** The person's own place that is to come; of the booker, anybody's. */
function comingPlace({ booker, bookings, allBookings }: OrderRecords, now: Date): string | null {
  const concerned = booker ? allBookings : bookings
  const coming = concerned.find(
    ({ status, endsAt }) => status === 'booked' && Date.parse(endsAt) > now.getTime(),
  )
  return coming?.runLabel ?? null
}

function isUndecided(standing: string | null | undefined): boolean {
  return standing === 'asked' || standing === 'open'
}
