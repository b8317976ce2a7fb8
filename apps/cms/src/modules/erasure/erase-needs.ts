import { minutesAfter } from '@lectern/shared/booking/hold'
import type { DelegateNeed, Order } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { findWork, keepTrouble, moveToEndOfQueue, processQueue, processEach } from '../../scheduler'
import { loadOrder, setEraseDate, writeToOrder, type Context } from '../orders'

/** For whom nobody comes, nobody need know of; whoever comes back in this time need not tell it again. */
const keptWithoutBookingMinutes = 30 * 24 * 60

/** In these states nobody has places; `lapsed` and `abandoned` may still be taken up again. */
const statesWithoutPlaces = ['lapsed', 'abandoned', 'refunding', 'refunded']

/**
 * Dietary and access needs go 30 days after the last course of their order, which may have been moved;
 * where nothing is booked, a month or two after they were typed.
 */
export async function eraseNeeds(context: Context): Promise<void> {
  const { payload, now } = context
  const collection = 'delegate-needs'
  await processQueue(payload, { collection, where: isDue(context), now }, (needs) =>
    eraseIfDue(context, needs),
  )
  const old = await findWork(payload, { collection, where: isOld(context) })
  await processEach(old, (needs) =>
    keepTrouble(payload, { collection, item: needs, now }, () =>
      eraseIfNobodyComes(context, needs),
    ),
  )
}

/** What the job does with those of one order, for whoever does not want to wait for its next round. */
export async function eraseNeedsOf(context: Context, needs: DelegateNeed): Promise<void> {
  const isDueNow = needs.eraseAfter && Date.parse(needs.eraseAfter) <= context.now.getTime()
  return isDueNow ? eraseIfDue(context, needs) : eraseIfNobodyComes(context, needs)
}

async function eraseIfDue(context: Context, { id, orderId }: DelegateNeed): Promise<void> {
  const { payload } = context
  await setEraseDate(payload, orderId)
  const where = { and: [{ id: { equals: id } }, isDue(context)] }
  await payload.db.deleteOne({ collection: 'delegate-needs', where })
}

/** What stays is looked at again in a month. */
async function eraseIfNobodyComes(context: Context, { id, orderId }: DelegateNeed): Promise<void> {
  const { payload } = context
  const collection = 'delegate-needs'
  const order = await loadOrder(payload, orderId)
  if (!statesWithoutPlaces.includes(order.state))
    return moveToEndOfQueue(payload, { collection, id })
  await askForNeedsAnew(context, order)
  await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
}

async function askForNeedsAnew({ payload }: Context, { id: orderId }: Order): Promise<void> {
  const changes = { needsSaved: false }
  await writeToOrder(payload, { orderId, states: ['lapsed', 'abandoned'], changes })
}

function isDue({ now }: Context) {
  return { eraseAfter: { less_than_equal: now.toISOString() } }
}

/** Writing down that it failed makes one look young again. */
function isOld({ now }: Context): Where {
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
