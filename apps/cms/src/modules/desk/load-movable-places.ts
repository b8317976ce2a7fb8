import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { groupedBy } from '@cms/grouped-by'
import { loadMoveTargets } from '../changes'
import { createContext } from '../orders'
import type { MovablePlaces } from './move-actions'

/** The booked places of an order date by date, with where they could be moved. */
export async function loadMovablePlaces(
  payload: Payload,
  { order, bookings }: { order: Order; bookings: readonly Booking[] },
): Promise<MovablePlaces[]> {
  if (order.state !== 'booked' || !order.followUpDone) return []
  const context = createContext(payload)
  const booked = bookings.filter(({ status }) => status === 'booked')
  const byRun = groupedBy(booked, ({ runId }) => runId)
  return Promise.all(
    [...byRun.values()].map(async (places) => ({
      bookings: places,
      targets: await loadMoveTargets(context, places[0].runId),
    })),
  )
}
