import {
  isHoarded,
  lingeringHours,
  lingeringPlaces,
  placesForStrangersTogether,
} from '@lectern/shared/booking/fair-share'
import type { Hold, Order } from '@lectern/shared/contract/payload-types'

import type { Context } from '../../orders'

interface DateStanding {
  runId: string
  unsold: number
  /** By anybody. */
  held: number
}

/** Whether what strangers keep on a date together leaves enough for whoever confirms an e-mail address. */
export async function isForStrangers(context: Context, date: DateStanding): Promise<boolean> {
  const limit = placesForStrangersTogether(date)
  if (date.held <= limit) return true
  const holds = await findStrangersHolds(context, date.runId)
  const asHeld = holds.map(({ seats, status, createdAt, updatedAt }) => ({
    seats,
    heldAt: new Date(createdAt),
    releasedAt: status === 'held' ? null : new Date(updatedAt),
  }))
  if (!isHoarded({ ...date, lingering: lingeringPlaces(asHeld, context.now) })) return true
  const kept = holds.filter(({ status }) => status === 'held')
  return kept.reduce((sum, { seats }) => sum + seats, 0) <= limit
}

type StrangersHold = Pick<Hold, 'id' | 'orderId' | 'seats' | 'status' | 'createdAt' | 'updatedAt'>

/** Enough to see what happens on a date, however busy it is. */
const maxHolds = 400

/** Of the last hours, kept or given back, but not paid for: of website visitors whose address has not answered. */
async function findStrangersHolds(context: Context, runId: string): Promise<StrangersHold[]> {
  const { payload, now } = context
  // A hold may be extended for hours before it is given back.
  const since = new Date(now.getTime() - 2 * lingeringHours * 60 * 60 * 1000).toISOString()
  const { docs: holds } = await payload.db.find<StrangersHold>({
    collection: 'holds',
    where: {
      and: [
        { runId: { equals: runId } },
        { status: { in: ['held', 'released'] } },
        { createdAt: { greater_than: since } },
      ],
    },
    select: { orderId: true, seats: true, status: true, createdAt: true, updatedAt: true },
    sort: '-createdAt',
    limit: maxHolds,
    pagination: false,
  })
  const strangers = await findStrangers(
    context,
    holds.map(({ orderId }) => orderId),
  )
  return holds.filter(({ orderId }) => strangers.has(orderId))
}

async function findStrangers({ payload }: Context, orderIds: string[]): Promise<Set<string>> {
  const { docs } = await payload.db.find<Pick<Order, 'id'>>({
    collection: 'orders',
    where: {
      and: [
        { id: { in: [...new Set(orderIds)] } },
        { source: { equals: 'website' } },
        { provenEmail: { exists: false } },
      ],
    },
    select: { state: true },
    limit: maxHolds,
    pagination: false,
  })
  return new Set(docs.map(({ id }) => id))
}
