import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { insertOnce } from '../../src/database/insert-once'
import { usesOf } from '../../src/modules/discounts/codes/count-uses'
import { takeUse } from '../../src/modules/discounts/codes/take-use'

interface Input {
  counter: string
  orders: number
  limit: number
  way: 'as-we-do' | 'naively'
}

/** So many orders at once; answers how many had a use of the code. */
export async function run(payload: Payload, { orders, way, ...input }: Input): Promise<number> {
  const take = way === 'naively' ? takeNaively : takeOnce
  const taken = await Promise.all(Array.from({ length: orders }, () => take(payload, input)))
  return taken.filter(Boolean).length
}

type Of = Pick<Input, 'counter' | 'limit'>

function usingFor(counter: string) {
  return { counter, discountId: counter, orderId: randomUUID(), holdRound: 1, isOfCustomer: false }
}

function takeOnce(payload: Payload, { counter, limit }: Of): Promise<boolean> {
  return takeUse(payload, { ...usingFor(counter), limit })
}

/** The control: counts, and writes another one where there are few enough. */
async function takeNaively(payload: Payload, { counter, limit }: Of): Promise<boolean> {
  if ((await usesOf(payload, counter)).length >= limit) return false
  const key = randomUUID()
  const data = { ...usingFor(counter), key, claim: key, number: 0, isSettled: false }
  await insertOnce(payload, { collection: 'code-uses', data })
  return true
}
