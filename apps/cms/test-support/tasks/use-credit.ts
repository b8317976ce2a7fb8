import type { CreditLedger } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { compareAndSet } from '../../src/database/compare-and-set'
import { countClaim } from '../../src/modules/on-account/credit/count-claim'

interface Input {
  organisationId: string
  orders: number
  pence: number
  limitPence: number
  way: 'as-we-do' | 'naively'
}

/** So many orders at once; answers how many were counted. */
export async function run(payload: Payload, { orders, way, ...input }: Input): Promise<number> {
  const count = way === 'naively' ? countNaively : countOnce
  const counted = await Promise.all(Array.from({ length: orders }, () => count(payload, input)))
  return counted.filter(Boolean).length
}

type Of = Omit<Input, 'orders' | 'way'>

async function countOnce(payload: Payload, of: Of): Promise<boolean> {
  const counting = { ...of, orderId: randomUUID(), holdRound: 1 }
  return (await countClaim(payload, counting)) === 'counted'
}

/** The control: reads what is used, and writes what it would be then. */
async function countNaively(
  payload: Payload,
  { organisationId, pence, limitPence }: Of,
): Promise<boolean> {
  const where = { organisationId: { equals: organisationId } }
  const ledger = await payload.db.findOne<CreditLedger>({ collection: 'credit-ledgers', where })
  const usedPence = (ledger?.usedPence ?? 0) + pence
  if (usedPence > limitPence) return false
  await compareAndSet(payload, { collection: 'credit-ledgers', where, data: { usedPence } })
  return true
}
