import type { Hold } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { insertOnce } from '../../database/insert-once'
import { endHolds } from './end-holds'
import { applyNewHold, applySeatMove } from './ledger/apply-seat-move'
import { placesFree, placesOnSale } from './ledger/places-on-sale'
import { readPlacesLeft } from './ledger/seat-counts'

interface SeatRequest {
  orderId: string
  /** 1 at first, one more each time that an order takes its seats anew. */
  round: number
  lines: readonly Line[]
  /** For those who wait for places: of all that are free, not only of those on sale. */
  isForQueue?: boolean
}
type Line = { runId: string; count: number }
type LineRequest = Omit<SeatRequest, 'lines'> & { line: Line }

export type SeatsHeld = { held: true } | { held: false; short: ShortRun[] }
interface ShortRun {
  runId: string
  placesLeft: number
}

/**
 * Keeps seats for an order: all that it asks for, or none. Asked again for the same round it gives the
 * same answer, so a caller that was cut short simply asks again, and of two that ask at once neither
 * can count on seats that the other gives back.
 */
export async function holdSeats(payload: Payload, request: SeatRequest): Promise<SeatsHeld> {
  const { orderId, round, lines, isForQueue } = request
  const short: string[] = []
  for (const line of lines) {
    const isHeld = await holdLine(payload, { orderId, round, line, isForQueue })
    if (!isHeld) short.push(line.runId)
  }
  if (short.length === 0) return { held: true }
  if (short.length < lines.length) await endHolds(payload, { orderId, round, ending: 'released' })
  const placesLeft = await readPlacesLeft(payload, short)
  return {
    held: false,
    short: [...placesLeft].map(([runId, places]) => ({ runId, placesLeft: places })),
  }
}

async function holdLine(payload: Payload, request: LineRequest): Promise<boolean> {
  const { runId, count: seats } = request.line
  const begin = (placesLeft: number) => beginHold(payload, { ...request, placesLeft })
  const outcome =
    (await applyNewHold(payload, { runId, seats, begin, placesOf: placesFor(request) })) ??
    (await applyExistingHold(payload, request))
  if (outcome !== 'not-enough') return outcome !== 'released' && outcome !== 'refused'
  return (await refuseHold(payload, request)) ? false : holdLine(payload, request)
}

/** Where too few places are left the hold has ended when it begins: nobody gets seats in its name. */
function beginHold(
  payload: Payload,
  request: LineRequest & { placesLeft: number },
): Promise<Hold | null> {
  const { orderId, round, line, placesLeft } = request
  const { runId, count: seats } = line
  const standing =
    seats <= placesLeft
      ? { status: 'held', ledgerStatus: 'nothing' }
      : { status: 'refused', ledgerStatus: 'refused' }
  const data = { key: keyOf(request), orderId, runId, round, seats, ...standing }
  return insertOnce(payload, { collection: 'holds', data })
}

async function applyExistingHold(payload: Payload, request: LineRequest) {
  const key = keyOf(request)
  const hold = await payload.db.findOne<Hold>({
    collection: 'holds',
    where: { key: { equals: key } },
  })
  if (!hold) throw new Error(`The hold ${key} is neither new nor there`)
  return applySeatMove(payload, { collection: 'holds', ...hold }, placesFor(request))
}

function placesFor({ isForQueue }: LineRequest) {
  return isForQueue ? placesFree : placesOnSale
}

/** Answers `false` when somebody who asked for the same had the seats after all. */
async function refuseHold(payload: Payload, request: LineRequest): Promise<boolean> {
  const refused = await compareAndSet(payload, {
    collection: 'holds',
    where: {
      and: [
        { key: { equals: keyOf(request) } },
        { status: { equals: 'held' } },
        { ledgerStatus: { equals: 'nothing' } },
      ],
    },
    data: { status: 'refused' },
  })
  if (refused) await applySeatMove(payload, { collection: 'holds', ...refused })
  return refused !== null
}

function keyOf({ orderId, line, round }: LineRequest): string {
  return holdKey({ orderId, runId: line.runId, round })
}

/** An order, or a move of places, has one hold for each run and round. */
export function holdKey(of: { orderId: string; runId: string; round: number }): string {
  return [of.orderId, of.runId, of.round].join('/')
}
