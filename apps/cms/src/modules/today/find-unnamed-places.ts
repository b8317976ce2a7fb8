import type { PayloadRequest } from 'payload'

import { mayRead } from './may-read'

export interface UnnamedPlace {
  orderId: string
  runId: string
  runLabel: string
}

/** Enough for a few hundred dates; what is beyond shows once these have names. */
const mostRead = 500

const soonDays = 42

/**
 * Booked places for which no name has been given, on dates that begin within six weeks, the earliest first.
 * Nothing for those who may not read bookings.
 */
export async function findUnnamedPlaces(req: PayloadRequest, now: Date): Promise<UnnamedPlace[]> {
  if (!(await mayRead(req, 'bookings'))) return []
  const until = new Date(now.getTime() + soonDays * 24 * 60 * 60_000).toISOString()
  const { docs } = await req.payload.find({
    collection: 'bookings',
    where: {
      and: [
        { startsAt: { greater_than: now.toISOString() } },
        { startsAt: { less_than: until } },
        { status: { equals: 'booked' } },
        { or: [{ delegateName: { exists: false } }, { delegateName: { equals: '' } }] },
      ],
    },
    sort: 'startsAt',
    limit: mostRead,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.flatMap(({ belongsTo, runId, runLabel }) => {
    const orderId = typeof belongsTo === 'object' ? belongsTo?.id : belongsTo
    return orderId ? [{ orderId, runId, runLabel }] : []
  })
}
