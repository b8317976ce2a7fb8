import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { loadMoveTargets } from '../moves/move-targets'
import { openShop } from '../shop'
import type { MovablePlaces } from './move-actions'

/** The booked places of an order date by date, with where they could be moved. */
export async function loadMovablePlaces(
  payload: Payload,
  { order, bookings }: { order: Order; bookings: readonly Booking[] },
): Promise<MovablePlaces[]> {
  if (order.state !== 'booked' || !order.isSettled) return []
  const shop = openShop(payload)
  return Promise.all(
    groupByRun(bookings.filter(({ status }) => status === 'booked')).map(async (places) => ({
      bookings: places,
      targets: await loadMoveTargets(shop, places[0].runId),
    })),
  )
}

function groupByRun(bookings: readonly Booking[]): MovablePlaces['bookings'][] {
  const byRun = new Map<string, MovablePlaces['bookings']>()
  for (const booking of bookings) {
    const places = byRun.get(booking.runId)
    if (places) places.push(booking)
    else byRun.set(booking.runId, [booking])
  }
  return [...byRun.values()]
}
