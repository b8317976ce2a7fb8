import { maxOpenOrders } from '@lectern/shared/booking/fair-share'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { Refusal } from '../../src/http/refusal'
import { startCheckout } from '../../src/modules/checkout/start-checkout'
import { createContext } from '../../src/modules/orders/context'

interface Input {
  visitor: string
  runId: string
  times: number
  way: 'as-we-do' | 'naively'
}

/** Begins so many checkouts of one place at once; answers how many keep their place. */
export async function run(payload: Payload, { times, way, ...of }: Input): Promise<number> {
  const begin = way === 'naively' ? beginNaively : beginFairly
  const begun = await Promise.all(Array.from({ length: times }, () => begin(payload, of)))
  return begun.filter(Boolean).length
}

type Of = Pick<Input, 'visitor' | 'runId'>

async function beginFairly(payload: Payload, { visitor, runId }: Of): Promise<boolean> {
  const request = { lines: [{ runId, count: 1 }], attemptKey: randomUUID() }
  const holder = { visitor, provenEmail: null }
  try {
    return (await startCheckout(createContext(payload), request, { holder })).started
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** Counts first and writes afterwards, as whoever does not think of others would. */
async function beginNaively(payload: Payload, { visitor, runId }: Of): Promise<boolean> {
  const where = { visitor: { equals: visitor } }
  const { totalDocs } = await payload.db.count({ collection: 'orders', where })
  if (totalDocs >= maxOpenOrders) return false
  const request = { lines: [{ runId, count: 1 }], attemptKey: randomUUID() }
  const begun = await startCheckout(createContext(payload), request)
  if (!begun.started) return false
  const { id } = begun.order
  await payload.db.updateOne({ collection: 'orders', id, data: { visitor }, returning: false })
  return true
}
