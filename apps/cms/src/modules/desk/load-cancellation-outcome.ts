import type { Booking, RunCancellation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '../../database/find-all'
import { contentOfMove } from '../changes'
import { wasMovedBy } from '../orders'

/** What became of each place on a date that was called off. */
export interface CancellationOutcome {
  cancellation: RunCancellation
  /** Those that stand: their customers have not chosen. */
  waiting: Booking[]
  moved: Booking[]
  refunded: Booking[]
}

export async function loadCancellationOutcome(
  payload: Payload,
  runId: string,
): Promise<CancellationOutcome | null> {
  const cancellation = await payload.db.findOne<RunCancellation>({
    collection: 'run-cancellations',
    where: { runId: { equals: runId } },
  })
  if (!cancellation) return null
  const [waiting, moved, refunded] = await Promise.all([
    findWaiting(payload, cancellation),
    findMoved(payload, cancellation),
    findRefunded(payload, cancellation),
  ])
  return { cancellation, waiting, moved, refunded }
}

function findWaiting(payload: Payload, { runId }: RunCancellation): Promise<Booking[]> {
  return findAll(payload, {
    collection: 'bookings',
    where: { and: [{ runId: { equals: runId } }, { status: { equals: 'booked' } }] },
    sort: 'title',
  })
}

async function findMoved(
  payload: Payload,
  { runId, cancelledAt, createdAt }: RunCancellation,
): Promise<Booking[]> {
  const moves = await findAll(payload, {
    collection: 'place-moves',
    where: {
      and: [
        { fromRunId: { equals: runId } },
        { status: { equals: 'moved' } },
        { finishedAt: { greater_than_equal: cancelledAt ?? createdAt } },
      ],
    },
  })
  const ids = moves.flatMap((move) => contentOfMove(move).places.map(({ bookingId }) => bookingId))
  const bookings = await findAll(payload, {
    collection: 'bookings',
    where: { id: { in: ids } },
    sort: 'title',
  })
  return bookings.filter((booking) => moves.some(({ id }) => wasMovedBy(booking, id)))
}

function findRefunded(
  payload: Payload,
  { runId, cancelledAt, createdAt }: RunCancellation,
): Promise<Booking[]> {
  return findAll(payload, {
    collection: 'bookings',
    where: {
      and: [
        { runId: { equals: runId } },
        { status: { equals: 'cancelled' } },
        { cancelledAt: { greater_than_equal: cancelledAt ?? createdAt } },
      ],
    },
    sort: 'title',
  })
}
