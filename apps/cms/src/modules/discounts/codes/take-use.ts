import { freeNumbers } from '@lectern/shared/discounts/free-numbers'
import type { CodeUse } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { backOff } from '@cms/database/back-off'
import { insertOnce } from '@cms/database/insert-once'
import { usesOf } from './count-uses'

export interface Using {
  discountId: string
  orderId: string
  holdRound: number
  /** Of one code in all, or of one customer’s. */
  counter: string
  isOfCustomer: boolean
}

/** Far more than processes that meet at one code; beyond it something is wrong. */
const maxAttempts = 200

/**
 * Takes one of the uses that are left, in one insertion under a number that nobody else has. Taken again for the
 * same order and round, it is the same use. Answers whether it was to be had.
 */
export async function takeUse(
  payload: Payload,
  { limit, ...using }: Using & { limit: number | null },
): Promise<boolean> {
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const number = limit === null ? 0 : await freeNumber(payload, using, limit)
    if (number === 'own' || (number === 0 && (await isTaken(payload, using)))) return true
    if (number === null) return false
    if (await insertUse(payload, { ...using, number })) return true
    await backOff(Math.min(attempt, 6))
  }
  throw new Error(`A use of the code ${using.discountId} could not be taken`)
}

/** Past every limit, for what is booked already. */
export async function countUse(payload: Payload, using: Using): Promise<void> {
  if (await isTaken(payload, using)) return
  await insertUse(payload, { ...using, number: 0 })
}

async function isTaken(payload: Payload, using: Using): Promise<boolean> {
  const where = { claim: { equals: claimOf(using) } }
  return (await payload.db.findOne<CodeUse>({ collection: 'code-uses', where })) !== null
}

/**
 * Any of those that are free, so that few who come at once ask for the same. By one reading: the same attempt,
 * sent twice, may take the last one in between.
 */
async function freeNumber(
  payload: Payload,
  using: Using,
  limit: number,
): Promise<number | 'own' | null> {
  const uses = await usesOf(payload, using.counter)
  if (uses.some(({ claim }) => claim === claimOf(using))) return 'own'
  const taken = uses.map(({ number }) => number)
  const free = freeNumbers(taken, limit)
  return free[Math.floor(Math.random() * free.length)] ?? null
}

function insertUse(payload: Payload, { number, ...using }: Using & { number: number }) {
  const claim = claimOf(using)
  const key = number === 0 ? claim : `${using.counter}/${number}`
  const data = { ...using, number, key, claim, isSettled: false }
  return insertOnce(payload, { collection: 'code-uses', data })
}

function claimOf({ counter, orderId, holdRound }: Using): string {
  return [counter, orderId, holdRound].join('/')
}
