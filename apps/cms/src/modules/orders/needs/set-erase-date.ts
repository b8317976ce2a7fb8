import type { Booking } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { claim } from '../../../database/claim'
import { eraseAfter } from './erase-after'

/** Needs are kept until 30 days after the last course that somebody of the order still goes to. */
export async function setEraseDate(payload: Payload, orderId: string): Promise<void> {
  const { docs } = await payload.db.find<Booking>({
    collection: 'bookings',
    where: { and: [{ orderId: { equals: orderId } }, { status: { equals: 'booked' } }] },
    pagination: false,
    limit: 0,
  })
  if (docs.length === 0) return
  await claim(payload, {
    collection: 'delegate-needs',
    where: { key: { equals: orderId } },
    data: { eraseAfter: eraseAfter(docs) },
  })
}
