import { seatMove, type SeatPlace } from '@lectern/shared/booking/seat-move'
import type { Booking, Hold, SeatLedger } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { queueForRun } from './queue-for-run'
import { knownLedger, rememberLedger } from './known-ledgers'
import { placesFree, type PlacesOf } from './places-on-sale'
import { findLedger } from './seat-counts'

/** What has seats and says where they are: `status` was decided, `ledgerStatus` is in the ledger. */
type SeatOwner = ReferenceOnRun & { seats: number; status: Status; ledgerStatus: LedgerStatus }
type Status = Hold['status'] | Booking['status']
type LedgerStatus = Hold['ledgerStatus'] | Booking['ledgerStatus']
type OwnerCollection = 'holds' | 'bookings'
type ReferenceOnRun = { collection: OwnerCollection; id: string; runId: string }
export type SeatMoveOutcome = Status | 'not-enough'
type BeginHold = (placesLeft: number) => Promise<Hold | null>

/** Far more than processes that meet on one run; beyond it something is wrong. */
const maxAttempts = 1000

/**
 * Brings the run's ledger to what the hold's or booking's status says, exactly once, however many
 * callers try and wherever they are cut short. Answers that status, or `not-enough` when seats were to
 * be taken and too few are free, by `placesOf`; the ledger is then as it was.
 *
 * The ledger names the last move it contains, and nobody may put another on top before that one is
 * written down at its owner. So whoever comes next finishes what a dead process began, and a move
 * cannot be made twice.
 */
export function applySeatMove(
  payload: Payload,
  reference: ReferenceOnRun,
  placesOf: PlacesOf = placesFree,
): Promise<SeatMoveOutcome> {
  return queueForRun(reference.runId, () => moveUntilApplied(payload, { reference, placesOf }))
}

/**
 * The same for a hold that is written in between: `begin` is told how many places are left. It is newer
 * than the ledger that is known, which cannot contain it, so it need not be looked for. A ledger that this
 * process knows to have room is not read again: if others changed it since, the move does not happen on it.
 * `null` when `begin` says that the hold was there already.
 */
export function applyNewHold(
  payload: Payload,
  of: { runId: string; seats: number; begin: BeginHold; placesOf: PlacesOf },
): Promise<SeatMoveOutcome | null> {
  const { runId, seats, begin, placesOf } = of
  return queueForRun(runId, async () => {
    const known = knownLedger(payload, runId)
    const hasRoom = known !== undefined && placesOf(known) >= seats
    const ledger = hasRoom ? known : await finishedLedger(payload, runId)
    const hold = await begin(ledger ? placesOf(ledger) : 0)
    if (!hold || !ledger) return hold?.status ?? null
    const owner: SeatOwner = { ...hold, collection: 'holds' }
    const outcome = await move(payload, { ledger, owner, placesOf })
    if (outcome !== 'overtaken') return outcome
    return moveUntilApplied(payload, { reference: owner, placesOf })
  })
}

async function moveUntilApplied(
  payload: Payload,
  { reference, placesOf }: { reference: ReferenceOnRun; placesOf: PlacesOf },
) {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const ledger = await finishedLedger(payload, reference.runId)
    if (!ledger) return 'not-enough'
    const owner = await findOwner(payload, reference)
    const outcome = await move(payload, { ledger, owner, placesOf })
    if (outcome !== 'overtaken') return outcome
  }
  throw new Error(`The seats of run ${reference.runId} could not be moved: too many at once`)
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
  { ledger, owner, placesOf }: { ledger: SeatLedger; owner: SeatOwner; placesOf: PlacesOf },
): Promise<SeatMoveOutcome | 'overtaken'> {
  if (isApplied(owner)) return owner.status
  const counts = countsOfNextMove(owner)
  if (placesOf(ledger) + Math.min(0, counts.available) < 0) return 'not-enough'
  const name = moveName(owner)
  const ledgerAfter = await applyMove(payload, { ledger, move: name, counts })
  if (!ledgerAfter) return 'overtaken'
  const moved = await writeDown(payload, name)
  rememberLedger(payload, ledgerAfter)
  return moved && isApplied(moved) ? moved.status : 'overtaken'
}

function isApplied({ status, ledgerStatus }: Pick<SeatOwner, 'status' | 'ledgerStatus'>): boolean {
  return ledgerStatus === status
}

const placeOf: Record<Status | LedgerStatus, SeatPlace> = {
  nothing: 'available',
  held: 'held',
  confirmed: 'booked',
  released: 'available',
  refused: 'available',
  booked: 'booked',
  cancelled: 'available',
}

function countsOfNextMove({ ledgerStatus, status, seats }: SeatOwner) {
  return seatMove({ from: placeOf[ledgerStatus], to: placeOf[status], seats })
}

function moveName({ collection, id, ledgerStatus, status }: SeatOwner): string {
  return [collection, id, ledgerStatus, status].join(':')
}

/** One statement: the condition is that the ledger is as it was read, and has the seats. */
function applyMove(
  payload: Payload,
  of: { ledger: SeatLedger; move: string; counts: ReturnType<typeof seatMove> },
) {
  const { available, held, booked } = of.counts
  return compareAndSet(payload, {
    collection: 'seat-ledgers',
    where: {
      and: [
        { runId: { equals: of.ledger.runId } },
        { lastMove: { equals: of.ledger.lastMove } },
        { available: { greater_than_equal: Math.max(0, -available) } },
        { held: { greater_than_equal: -held } },
        { booked: { greater_than_equal: -booked } },
        // A larger capacity frees places without being a move.
        { freed: { equals: of.ledger.freed } },
      ],
    },
    data: {
      lastMove: of.move,
      available: { $inc: available },
      held: { $inc: held },
      booked: { $inc: booked },
      freed: { $inc: Math.max(0, available) },
    },
  })
}

/** Notes at the owner that the ledger contains the move; `null` when it was noted already. */
async function writeDown(payload: Payload, move: string): Promise<Hold | Booking | null> {
  const [collection, id, from, to] = move.split(':')
  if (!id || !from || !to) return null
  return compareAndSet(payload, {
    collection: collection as OwnerCollection,
    where: { and: [{ id: { equals: id } }, { ledgerStatus: { equals: from } }] },
    data: { ledgerStatus: to },
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
