import type { Booking } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'

/** The places that are booked on a date now, in the order in which they were made. */
export function findPlaces(payload: Payload, runId: string): Promise<Booking[]> {
  return findAll(payload, {
    collection: 'bookings',
    where: { and: [{ runId: { equals: runId } }, { status: { equals: 'booked' } }] },
    sort: ['createdAt', 'key'],
  })
}
