import { resize } from '@lectern/shared/booking/availability'
import type { SeatLedger } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { inPieces } from '@cms/database/in-pieces'
import { insertOnce } from '@cms/database/insert-once'
import { placesOnSale } from './places-on-sale'

/** Made with its run; making it again changes nothing. */
export async function ensureLedger(
  payload: Payload,
  { runId, capacity }: { runId: string; capacity: number },
): Promise<void> {
  const counts = { capacity, available: capacity, held: 0, booked: 0, freed: 0 }
  await insertOnce(payload, {
    collection: 'seat-ledgers',
    data: { runId, ...counts, lastMove: 'start' },
  })
}

/** Seats by run that anybody may take; a run without a ledger has none. */
export async function readPlacesLeft(
  payload: Payload,
  runIds: readonly string[],
): Promise<Map<string, number>> {
  const ledgers = await findLedgers(payload, runIds, onSaleFields)
  const onSale = new Map(ledgers.map((ledger) => [ledger.runId, placesOnSale(ledger)]))
  return new Map(runIds.map((runId) => [runId, onSale.get(runId) ?? 0]))
}

const onSaleFields = { available: true, freed: true, onSaleUpTo: true } as const

/** Seats that are held or booked by run: what a run cannot be deleted or shrunk below. */
export async function readPlacesTaken(
  payload: Payload,
  runIds: readonly string[],
): Promise<Map<string, { held: number; booked: number }>> {
  const ledgers = await findLedgers(payload, runIds, { held: true, booked: true })
  const taken = new Map(ledgers.map(({ runId, held, booked }) => [runId, { held, booked }]))
  return new Map(runIds.map((runId) => [runId, taken.get(runId) ?? { held: 0, booked: 0 }]))
}

export interface SeatCounts {
  available: number
  held: number
  booked: number
}

/** Free, held and booked seats by run; a run without a ledger has none. */
export async function readSeatCounts(
  payload: Payload,
  runIds: readonly string[],
): Promise<Map<string, SeatCounts>> {
  const ledgers = await findLedgers(payload, runIds, { available: true, held: true, booked: true })
  const counts = new Map<string, SeatCounts>(ledgers.map((ledger) => [ledger.runId, ledger]))
  const none = { available: 0, held: 0, booked: 0 }
  return new Map(runIds.map((runId) => [runId, counts.get(runId) ?? none]))
}

/** Of one run, held and booked together. */
export async function countPlacesTaken(payload: Payload, runId: string): Promise<number> {
  const taken = (await readPlacesTaken(payload, [runId])).get(runId)
  return taken ? taken.held + taken.booked : 0
}

export type Resized = { ok: true } | { ok: false; overBy: number }

/**
 * Gives a run another capacity, unless more seats are held or booked than it would have: then
 * nothing changes and the answer says by how many it would be over.
 */
export async function resizeCapacity(
  payload: Payload,
  { runId, capacity }: { runId: string; capacity: number },
): Promise<Resized> {
  for (;;) {
    const ledger = await findLedger(payload, runId)
    if (!ledger) {
      await ensureLedger(payload, { runId, capacity })
      continue
    }
    const change = resize({ ...ledger, newCapacity: capacity })
    if (!change.fits) return { ok: false, overBy: change.overBy }
    if (await applyResize(payload, { ledger, capacity, addedSeats: change.addedSeats })) {
      return { ok: true }
    }
  }
}

export async function findLedger(payload: Payload, runId: string): Promise<SeatLedger | null> {
  return payload.db.findOne<SeatLedger>({
    collection: 'seat-ledgers',
    where: { runId: { equals: runId } },
  })
}

/** Each field costs as much as a tenth of the statement, and places left are read with every basket. */
async function findLedgers<Count extends 'available' | 'held' | 'booked' | 'freed' | 'onSaleUpTo'>(
  payload: Payload,
  runIds: readonly string[],
  counts: Record<Count, true>,
): Promise<Pick<SeatLedger, 'id' | 'runId' | Count>[]> {
  return inPieces(runIds, async (piece) => {
    const { docs } = await payload.db.find<Pick<SeatLedger, 'id' | 'runId' | Count>>({
      collection: 'seat-ledgers',
      where: { runId: { in: piece } },
      select: { runId: true, ...counts },
      pagination: false,
      limit: 0,
    })
    return docs
  })
}

/** Holds in the meantime may have taken what is to be removed, so the statement has its own condition. */
function applyResize(
  payload: Payload,
  { ledger, capacity, addedSeats }: { ledger: SeatLedger; capacity: number; addedSeats: number },
) {
  return compareAndSet(payload, {
    collection: 'seat-ledgers',
    where: {
      and: [
        { runId: { equals: ledger.runId } },
        { capacity: { equals: ledger.capacity } },
        { available: { greater_than_equal: -addedSeats } },
      ],
    },
    data: {
      capacity,
      available: { $inc: addedSeats },
      freed: { $inc: Math.max(0, addedSeats) },
    },
  })
}
