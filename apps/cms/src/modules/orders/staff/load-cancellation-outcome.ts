import type { Booking, PlaceMove, RunCancellation } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { contentOfMove } from '../moves/move-content'
import { wasMovedBy } from '../moves/moves-of-booking'

/** What became of each place on a date that was called off. */
export interface CancellationOutcome {
  cancellation: RunCancellation
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
  const [moved, refunded] = await Promise.all([
    findMoved(payload, cancellation),
    findRefunded(payload, cancellation),
  ])
  return { cancellation, moved, refunded }
}

async function findMoved(
  payload: Payload,
  { runId, cancelledAt, createdAt }: RunCancellation,
): Promise<Booking[]> {
  const moves = await payload.db.find<PlaceMove>({
    collection: 'place-moves',
    where: {
      and: [
        { fromRunId: { equals: runId } },
        { status: { equals: 'moved' } },
        { finishedAt: { greater_than_equal: cancelledAt ?? createdAt } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  const ids = moves.docs.flatMap((move) =>
    contentOfMove(move).places.map(({ bookingId }) => bookingId),
  )
  const bookings = await findBookings(payload, { id: { in: ids } })
  return bookings.filter((booking) => moves.docs.some(({ id }) => wasMovedBy(booking, id)))
}

function findRefunded(
  payload: Payload,
  { runId, cancelledAt, createdAt }: RunCancellation,
): Promise<Booking[]> {
  return findBookings(payload, {
    and: [
      { runId: { equals: runId } },
      { status: { equals: 'cancelled' } },
      { cancelledAt: { greater_than_equal: cancelledAt ?? createdAt } },
    ],
  })
}

async function findBookings(payload: Payload, where: Where): Promise<Booking[]> {
  const { docs } = await payload.db.find<Booking>({
    collection: 'bookings',
    where,
    sort: 'title',
    pagination: false,
    limit: 0,
  })
  return docs
}
