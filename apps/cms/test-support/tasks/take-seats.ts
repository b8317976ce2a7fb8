import type { Payload } from 'payload'

import { endHolds, holdSeats } from '../../src/modules/seats'
import { takeSeatNaively } from '../naive-seats'

interface Input {
  orderIds: string[]
  runId: string
  count: number
  way: 'as-we-do' | 'naively'
  endings?: ('confirmed' | 'released')[]
}

/** All orders of the list at once; answers how many got their seats. */
export async function run(payload: Payload, { way, ...input }: Input): Promise<number> {
  const take = way === 'naively' ? takeSeatNaively : takeAndEnd
  const taken = await Promise.all(
    input.orderIds.map((orderId) => take(payload, { ...input, orderId })),
  )
  return taken.filter(Boolean).length
}

async function takeAndEnd(
  payload: Payload,
  input: Omit<Input, 'way' | 'orderIds'> & { orderId: string },
): Promise<boolean> {
  const { orderId, runId, count, endings = [] } = input
  const { held } = await holdSeats(payload, { orderId, round: 1, lines: [{ runId, count }] })
  await Promise.all(endings.map((ending) => endHolds(payload, { orderId, ending, round: 1 })))
  return held
}
