import type { Booking, Hold } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

/**
 * Whether an order has, or ever had, places on this run; one that asked and was refused had none. Such a run stays: the order's page, its
 * invoices and its refunds speak of it, however long ago it was cancelled.
 */
export async function everHadPlaces(payload: Payload, runId: string): Promise<boolean> {
  const ofRun = { runId: { equals: runId } }
  const booking = await payload.db.findOne<Booking>({ collection: 'bookings', where: ofRun })
  if (booking) return true
  const tookPlaces = { ledgerStatus: { not_in: ['nothing', 'refused'] } }
  const where = { and: [ofRun, tookPlaces] }
  return (await payload.db.findOne<Hold>({ collection: 'holds', where })) !== null
}
