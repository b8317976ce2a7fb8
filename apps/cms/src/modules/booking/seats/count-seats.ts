import { seatMove, type SeatPlace } from '@lectern/shared/booking/seat-move'
import type { Booking, Hold, SeatLedger } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { claim } from '../../../database/claim'
import { inTurn } from './in-turn'
import { findLedger } from './ledger'

/** What has seats and says where they are: `status` was decided, `counted` is in the ledger. */
type SeatOwner = { id: string; runId: string; seats: number; status: Status; counted: Counted }
type Status = Hold['status'] | Booking['status']
type Counted = Hold['counted'] | Booking['counted']
type OwnerCollection = 'holds' | 'bookings'
export interface OwnerReference {
  collection: OwnerCollection
  id: string
}

/** Far more than processes that meet on one run; beyond it something is wrong. */
const maxAttempts = 1000

/**
 * Brings the run's ledger to what the hold's or booking's status says, exactly once, however many
 * callers try and wherever they are cut short. Answers `not-enough` when seats were to be taken and
 * too few are free; the ledger is then as it was.
 *
 * The ledger names the last move it contains, and nobody may put another on top before that one is
 * written down at its owner. So whoever comes next finishes what a dead process began, and a move
 * cannot be made twice.
 */
export async function countSeats(
  payload: Payload,
  owner: OwnerReference & { runId: string },
): Promise<'counted' | 'not-enough'> {
  return inTurn(owner.runId, () => moveUntilCounted(payload, owner))
}

async function moveUntilCounted(payload: Payload, reference: OwnerReference & { runId: string }) {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const ledger = await findLedger(payload, reference.runId)
    if (!ledger) return 'not-enough'
    await writeDown(payload, ledger.lastMove)
    const owner = await findOwner(payload, reference)
    if (owner.counted === owner.status) return 'counted'
    const counts = countsOfNextMove(owner)
    if (ledger.available + counts.available < 0) return 'not-enough'
    const move = moveName(reference, owner)
    if (await applyMove(payload, { ledger, move, counts })) await writeDown(payload, move)
  }
  throw new Error(`The seats of run ${reference.runId} could not be counted: too many at once`)
}

const placeOf: Record<Status | Counted, SeatPlace> = {
  nothing: 'available',
  held: 'held',
  confirmed: 'booked',
  released: 'available',
  booked: 'booked',
  cancelled: 'available',
}

function countsOfNextMove({ counted, status, seats }: SeatOwner) {
  return seatMove({ from: placeOf[counted], to: placeOf[status], seats })
}

function moveName({ collection, id }: OwnerReference, { counted, status }: SeatOwner): string {
  return [collection, id, counted, status].join(':')
}

/** One statement: the condition is that the ledger is as it was read, and has the seats. */
function applyMove(
  payload: Payload,
  of: { ledger: SeatLedger; move: string; counts: ReturnType<typeof seatMove> },
) {
  const { available, held, booked } = of.counts
  return claim(payload, {
    collection: 'seat-ledgers',
    where: {
      and: [
        { runId: { equals: of.ledger.runId } },
        { lastMove: { equals: of.ledger.lastMove } },
        { available: { greater_than_equal: Math.max(0, -available) } },
        { held: { greater_than_equal: -held } },
        { booked: { greater_than_equal: -booked } },
      ],
    },
    data: {
      lastMove: of.move,
      available: { $inc: available },
      held: { $inc: held },
      booked: { $inc: booked },
    },
  })
}

/** Notes at the owner that the ledger contains the move; doing it again changes nothing. */
async function writeDown(payload: Payload, move: string): Promise<void> {
  const [collection, id, from, to] = move.split(':')
  if (!id || !from || !to) return
  await claim(payload, {
    collection: collection as OwnerCollection,
    where: { and: [{ id: { equals: id } }, { counted: { equals: from } }] },
    data: { counted: to },
  })
}

async function findOwner(payload: Payload, { collection, id }: OwnerReference): Promise<SeatOwner> {
  const where = { id: { equals: id } }
  const owner = await payload.db.findOne<Hold | Booking>({ collection, where })
  if (!owner) throw new Error(`There is no ${id} in ${collection}`)
  return { ...owner, seats: 'seats' in owner ? owner.seats : seatsOfBooking }
}

const seatsOfBooking = 1
