import { seatMove, type SeatPlace } from '@lectern/shared/booking/seat-move'
import type { Booking, Hold, SeatLedger } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { claim } from '../../../database/claim'
import { inTurn } from './in-turn'
import { knownLedger, rememberLedger } from './known-ledgers'
import { findLedger } from './ledger'

/** What has seats and says where they are: `status` was decided, `counted` is in the ledger. */
type SeatOwner = ReferenceOnRun & { seats: number; status: Status; counted: Counted }
type Status = Hold['status'] | Booking['status']
type Counted = Hold['counted'] | Booking['counted']
type OwnerCollection = 'holds' | 'bookings'
type ReferenceOnRun = { collection: OwnerCollection; id: string; runId: string }
export type SeatsCounted = Status | 'not-enough'
type BeginHold = (placesLeft: number) => Promise<Hold | null>

/** Far more than processes that meet on one run; beyond it something is wrong. */
const maxAttempts = 1000

/**
 * Brings the run's ledger to what the hold's or booking's status says, exactly once, however many
 * callers try and wherever they are cut short. Answers that status, or `not-enough` when seats were to
 * be taken and too few are free; the ledger is then as it was.
 *
 * The ledger names the last move it contains, and nobody may put another on top before that one is
 * written down at its owner. So whoever comes next finishes what a dead process began, and a move
 * cannot be made twice.
 */
export function countSeats(payload: Payload, reference: ReferenceOnRun): Promise<SeatsCounted> {
  return inTurn(reference.runId, () => moveUntilCounted(payload, reference))
}

/**
 * The same for a hold that is written in between: `begin` is told how many places are left. It is newer
 * than the ledger that is known, which cannot contain it, so it need not be looked for. A ledger that this
 * process knows to have room is not read again: if others changed it since, the move does not happen on it.
 * `null` when `begin` says that the hold was there already.
 */
export function countNewHold(
  payload: Payload,
  { runId, seats, begin }: { runId: string; seats: number; begin: BeginHold },
): Promise<SeatsCounted | null> {
  return inTurn(runId, async () => {
    const known = knownLedger(payload, runId)
    const hasRoom = known !== undefined && known.available >= seats
    const ledger = hasRoom ? known : await finishedLedger(payload, runId)
    const hold = await begin(ledger?.available ?? 0)
    if (!hold || !ledger) return hold?.status ?? null
    const owner: SeatOwner = { ...hold, collection: 'holds' }
    const outcome = await move(payload, { ledger, owner })
    return outcome === 'overtaken' ? moveUntilCounted(payload, owner) : outcome
  })
}

async function moveUntilCounted(payload: Payload, reference: ReferenceOnRun) {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const ledger = await finishedLedger(payload, reference.runId)
    if (!ledger) return 'not-enough'
    const owner = await findOwner(payload, reference)
    const outcome = await move(payload, { ledger, owner })
    if (outcome !== 'overtaken') return outcome
  }
  throw new Error(`The seats of run ${reference.runId} could not be counted: too many at once`)
}

/** The run's ledger, once the move that it contains last is written down at its owner. */
async function finishedLedger(payload: Payload, runId: string): Promise<SeatLedger | null> {
  const ledger = await findLedger(payload, runId)
  if (!ledger) return null
  const isFinished = ledger.lastMove === knownLedger(payload, runId)?.lastMove
  if (!isFinished) await writeDown(payload, ledger.lastMove)
  rememberLedger(payload, ledger)
  return ledger
}

/** Whether the ledger was changed on the strength of this, or somebody else came first. */
async function move(
  payload: Payload,
  { ledger, owner }: { ledger: SeatLedger; owner: SeatOwner },
): Promise<SeatsCounted | 'overtaken'> {
  if (isCounted(owner)) return owner.status
  const counts = countsOfNextMove(owner)
  if (ledger.available + counts.available < 0) return 'not-enough'
  const name = moveName(owner)
  const ledgerAfter = await applyMove(payload, { ledger, move: name, counts })
  if (!ledgerAfter) return 'overtaken'
  const moved = await writeDown(payload, name)
  rememberLedger(payload, ledgerAfter)
  return moved && isCounted(moved) ? moved.status : 'overtaken'
}

function isCounted({ status, counted }: Pick<SeatOwner, 'status' | 'counted'>): boolean {
  return counted === status
}

const placeOf: Record<Status | Counted, SeatPlace> = {
  nothing: 'available',
  held: 'held',
  confirmed: 'booked',
  released: 'available',
  refused: 'available',
  booked: 'booked',
  cancelled: 'available',
}

function countsOfNextMove({ counted, status, seats }: SeatOwner) {
  return seatMove({ from: placeOf[counted], to: placeOf[status], seats })
}

function moveName({ collection, id, counted, status }: SeatOwner): string {
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

/** Notes at the owner that the ledger contains the move; `null` when it was noted already. */
async function writeDown(payload: Payload, move: string): Promise<Hold | Booking | null> {
  const [collection, id, from, to] = move.split(':')
  if (!id || !from || !to) return null
  return claim(payload, {
    collection: collection as OwnerCollection,
    where: { and: [{ id: { equals: id } }, { counted: { equals: from } }] },
    data: { counted: to },
  })
}

async function findOwner(payload: Payload, reference: ReferenceOnRun): Promise<SeatOwner> {
  const { collection, id } = reference
  const where = { id: { equals: id } }
  const owner = await payload.db.findOne<Hold | Booking>({ collection, where })
  if (!owner) throw new Error(`There is no ${id} in ${collection}`)
  return { ...owner, collection, seats: 'seats' in owner ? owner.seats : seatsOfBooking }
}

const seatsOfBooking = 1
