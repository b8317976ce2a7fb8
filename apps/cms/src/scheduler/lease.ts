import type { Payload } from 'payload'

import { compareAndSet } from '../database/compare-and-set'
import { insertOnce } from '../database/insert-once'

const leaseKey = 'scheduler'

export interface LeaseRequest {
  /** This process, by a name that no other has. */
  holder: string
  seconds: number
  now: Date
}

/**
 * Elects the process that runs the jobs: whoever holds the lease, until it expires. The holder renews
 * it well before that; when it dies the next to ask gets it. One document, one conditional statement.
 */
export async function holdLease(payload: Payload, request: LeaseRequest): Promise<boolean> {
  const { holder, seconds, now } = request
  const expiresAt = new Date(now.getTime() + seconds * 1000).toISOString()
  // Nobody's lease lasts so long: it was made by a clock that was ahead and is right again.
  const noLeaseLastsUntil = new Date(now.getTime() + 2 * seconds * 1000).toISOString()
  const renewed = await compareAndSet(payload, {
    collection: 'leases',
    where: {
      and: [
        { key: { equals: leaseKey } },
        {
          or: [
            { holder: { equals: holder } },
            { expiresAt: { less_than_equal: now.toISOString() } },
            { expiresAt: { greater_than: noLeaseLastsUntil } },
          ],
        },
      ],
    },
    data: { holder, expiresAt },
  })
  if (renewed) return true
  const data = { key: leaseKey, holder, expiresAt }
  return (await insertOnce(payload, { collection: 'leases', data })) !== null
}

/** So that the next process need not wait for the lease to expire. */
export async function giveUpLease(payload: Payload, holder: string): Promise<void> {
  await compareAndSet(payload, {
    collection: 'leases',
    where: { and: [{ key: { equals: leaseKey } }, { holder: { equals: holder } }] },
    data: { expiresAt: new Date(0).toISOString() },
  })
}
