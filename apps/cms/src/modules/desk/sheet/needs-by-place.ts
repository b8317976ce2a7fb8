import type { Payload } from 'payload'

import type { Register } from '../../attendance'
import { loadNeeds, orderedRunIdOf } from '../../orders'

/** What has to be thought of for each place, in words, by the id of its booking. For whoever may read needs. */
export async function loadNeedsByPlace(
  payload: Payload,
  { attendees }: Register,
): Promise<Map<string, string>> {
  const orderIds = [...new Set(attendees.map(({ order }) => order.id))]
  const loaded = await Promise.all(
    orderIds.map(async (orderId) => [orderId, await loadNeeds(payload, orderId)] as const),
  )
  const needsOf = new Map(loaded)
  return new Map(
    attendees.flatMap(({ booking, order }) => {
      const need = needsOf
        .get(order.id)
        ?.find(({ runId, seat }) => runId === orderedRunIdOf(booking) && seat === booking.seat)
      const words = [need?.dietary, need?.access].filter(Boolean).join('; ')
      return words ? [[booking.id, words] as const] : []
    }),
  )
}
