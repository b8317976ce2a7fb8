import { minutesAfter } from '@lectern/shared/booking/hold'
import type { DelegateNeed, Order } from '@lectern/shared/contract/payload-types'

import { findWork, moveToEndOfQueue, workOffQueue, workThrough } from '../../../scheduler'
import { writeToOrder } from '../change-order'
import { loadOrder } from '../find-order'
import { setEraseDate } from '../needs/set-erase-date'
import type { Shop } from '../shop'

/** For whom nobody comes, nobody need know of; whoever comes back in this time need not tell it again. */
const keptWithoutBookingMinutes = 30 * 24 * 60

/** In these states nobody has places; `lapsed` and `abandoned` may still be taken up again. */
const statesWithoutPlaces = ['lapsed', 'abandoned', 'refunding', 'refunded']

/**
 * Dietary and access needs go 30 days after the last course of their order, which may have been moved;
 * where nothing is booked, a month or two after they were typed.
 */
export async function eraseNeeds(shop: Shop): Promise<void> {
  const { payload } = shop
  const due = { collection: 'delegate-needs', where: isDue(shop) } as const
  await workOffQueue(payload, due, (needs) => eraseIfDue(shop, needs))
  const old = await findWork(payload, { collection: 'delegate-needs', where: isOld(shop) })
  await workThrough(old, (needs) => eraseIfNobodyComes(shop, needs))
}

async function eraseIfDue(shop: Shop, { id, orderId }: DelegateNeed): Promise<void> {
  const { payload } = shop
  await setEraseDate(payload, orderId)
  const where = { and: [{ id: { equals: id } }, isDue(shop)] }
  await payload.db.deleteOne({ collection: 'delegate-needs', where })
}

/** What stays is looked at again in a month. */
async function eraseIfNobodyComes(shop: Shop, { id, orderId }: DelegateNeed): Promise<void> {
  const { payload } = shop
  const collection = 'delegate-needs'
  const order = await loadOrder(payload, orderId)
  if (!statesWithoutPlaces.includes(order.state))
    return moveToEndOfQueue(payload, { collection, id })
  await askForNeedsAnew(shop, order)
  await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
}

async function askForNeedsAnew({ payload }: Shop, { id: orderId }: Order): Promise<void> {
  const changes = { needsSaved: false }
  await writeToOrder(payload, { orderId, states: ['lapsed', 'abandoned'], changes })
}

function isDue({ now }: Shop) {
  return { eraseAfter: { less_than_equal: now.toISOString() } }
}

function isOld({ now }: Shop) {
  return { updatedAt: { less_than_equal: minutesAfter(now, -keptWithoutBookingMinutes) } }
}
