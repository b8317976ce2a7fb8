import type { Order } from '@lectern/shared/contract/payload-types'
import pLimit from 'p-limit'

import { consumePoint, type Limit } from '../../limits/limit'
import { queueLinksEmail } from '../letters'
import { findBookings, findOrdersOfCustomer, type Context } from '../orders'

/** Strangers ask for it, and must not fill a mailbox. */
const lettersToOneAddress: Limit = { name: 'booking-links', points: 3, perSeconds: 60 * 60 }

/** Invoices are often looked for once the course is over. */
const daysAfterCourse = 90

const fewAtOnce = pLimit(4)

/**
 * Sends the links of an address's current bookings to it, in one e-mail; to one that has none, nothing.
 * Whoever asked has been answered before. Never throws.
 */
export async function sendBookingLinks(context: Context, email: string): Promise<void> {
  const { payload } = context
  try {
    if ((await consumePoint(payload, lettersToOneAddress, email.toLowerCase())) !== null) return
    const [newest, ...others] = await fewAtOnce(() => findCurrentOrders(context, email))
    if (!newest) return
    // Where they booked from, not where a stranger's spelling of it leads.
    const to = newest.customerEmail ?? email
    await queueLinksEmail(context, { orders: [newest, ...others], to })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The links of bookings could not be sent' })
  }
}

async function findCurrentOrders(context: Context, email: string): Promise<Order[]> {
  const current: Order[] = []
  for (const order of await findOrdersOfCustomer(context.payload, email)) {
    if (await isCurrent(context, order)) current.push(order)
  }
  return current
}

async function isCurrent({ payload, now }: Context, order: Order): Promise<boolean> {
  if (order.state === 'refunding' || order.state === 'stopped') return true
  const since = now.getTime() - daysAfterCourse * 24 * 60 * 60_000
  const bookings = await findBookings(payload, order)
  return bookings.some(({ endsAt }) => Date.parse(endsAt) > since)
}
