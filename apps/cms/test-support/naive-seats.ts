/** The control of the race tests: what one writes first, and what oversells. */
import type { SeatLedger } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '../src/database/compare-and-set'

export async function takeSeatNaively(
  payload: Payload,
  { runId, count }: { runId: string; count: number },
): Promise<boolean> {
  const where = { runId: { equals: runId } }
  const ledger = await payload.db.findOne<SeatLedger>({ collection: 'seat-ledgers', where })
  if (!ledger || ledger.available < count) return false
  const { available, held } = ledger
  await compareAndSet(payload, {
    collection: 'seat-ledgers',
    where: { id: { equals: ledger.id } },
    data: { available: available - count, held: held + count },
  })
  return true
}
