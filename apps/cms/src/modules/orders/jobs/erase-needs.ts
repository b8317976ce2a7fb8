import { minutesAfter } from '@lectern/shared/booking/hold'
import type { DelegateNeed, Order } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import {
  findWork,
  keepTrouble,
  moveToEndOfQueue,
  workOffQueue,
  workThrough,
} from '../../../scheduler'
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
  const { payload, now } = shop
  const collection = 'delegate-needs'
  await workOffQueue(payload, { collection, where: isDue(shop), now }, (needs) =>
    eraseIfDue(shop, needs),
  )
  const old = await findWork(payload, { collection, where: isOld(shop) })
  await workThrough(old, (needs) =>
    keepTrouble(payload, { collection, item: needs, now }, () => eraseIfNobodyComes(shop, needs)),
  )
}

/** What the job does with those of one order, for whoever does not want to wait for its next round. */
export async function eraseNeedsOf(shop: Shop, needs: DelegateNeed): Promise<void> {
  const isDueNow = needs.eraseAfter && Date.parse(needs.eraseAfter) <= shop.now.getTime()
  return isDueNow ? eraseIfDue(shop, needs) : eraseIfNobodyComes(shop, needs)
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

/** Writing down that it failed makes one look young again. */
function isOld({ now }: Shop): Where {
  const hasWaited = {
    updatedAt: { less_than_equal: minutesAfter(now, -keptWithoutBookingMinutes) },
  }
  const isNotDue = [
    { eraseAfter: { exists: false } },
    { eraseAfter: { greater_than: now.toISOString() } },
  ]
  return {
    and: [{ or: isNotDue }, { or: [hasWaited, { failedTries: { greater_than: 0 } }] }],
  }
}
