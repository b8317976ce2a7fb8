import type { Hold } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { insertOnce } from '../../database/insert-once'
import { endHold } from './end-holds'
import { countSeats } from './seats/count-seats'
import { readPlacesLeft } from './seats/ledger'

interface SeatRequest {
  orderId: string
  /** 1 at first, one more each time that an order takes its seats anew. */
  round: number
  lines: readonly { runId: string; count: number }[]
}

export type SeatsHeld = { held: true } | { held: false; short: ShortRun[] }
interface ShortRun {
  runId: string
  placesLeft: number
}

/**
 * Keeps seats for an order: all that it asks for, or none. Asked again for the same round it
 * answers for the same seats, so a caller that was cut short simply asks again.
 */
export async function holdSeats(payload: Payload, request: SeatRequest): Promise<SeatsHeld> {
  const holds: Hold[] = []
  const short: string[] = []
  for (const line of request.lines) {
    const hold = await findOrBeginHold(payload, { ...request, line })
    holds.push(hold)
    if (!(await countHeld(payload, hold))) short.push(hold.runId)
  }
  if (short.length === 0) return { held: true }
  for (const hold of holds) await endHold(payload, hold, 'released')
  const placesLeft = await readPlacesLeft(payload, short)
  return {
    held: false,
    short: [...placesLeft].map(([runId, places]) => ({ runId, placesLeft: places })),
  }
}

async function findOrBeginHold(
  payload: Payload,
  of: { orderId: string; round: number; line: { runId: string; count: number } },
): Promise<Hold> {
  const { orderId, round, line } = of
  const { runId, count: seats } = line
  const key = holdKey({ orderId, runId, round })
  const data = { key, orderId, runId, round, seats, status: 'held', counted: 'nothing' }
  const begun = await insertOnce(payload, { collection: 'holds', data })
  const hold =
    begun ??
    (await payload.db.findOne<Hold>({ collection: 'holds', where: { key: { equals: key } } }))
  if (!hold) throw new Error(`The hold ${key} is neither new nor there`)
  return hold
}

async function countHeld(payload: Payload, hold: Hold): Promise<boolean> {
  if (hold.status === 'released') return false
  const outcome = await countSeats(payload, { collection: 'holds', ...hold })
  return outcome === 'counted'
}

/** An order, or a move of places, has one hold for each run and round. */
export function holdKey(of: { orderId: string; runId: string; round: number }): string {
  return [of.orderId, of.runId, of.round].join('/')
}
