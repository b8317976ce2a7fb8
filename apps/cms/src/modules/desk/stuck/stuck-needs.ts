import type { DelegateNeed, Order } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { findAll } from '@cms/database/find-all'
import type { Context } from '../../orders'
import { tryAgain } from './try-again'

/** Dietary and access needs of an order that a job cannot erase, although nobody may keep them. */
export interface StuckNeeds {
  orderId: string
  /** `null` where the order itself is gone. */
  reference: string | null
  trouble: string
}

const collection = 'delegate-needs'

/** Of all orders, or of one. Needs have no page of their own, so their order tells of them. */
export async function findStuckNeeds(payload: Payload, orderId?: string): Promise<StuckNeeds[]> {
  const asked = { collection, where: isStuck(orderId), sort: 'troubleSince' } as const
  const needs: DelegateNeed[] = await findAll(payload, asked)
  const references = await findReferences(payload, needs)
  return needs.map((each) => ({
    orderId: each.orderId,
    reference: references.get(each.orderId) ?? null,
    trouble: each.trouble ?? '',
  }))
}

/** What the job would do with them in its next round, for whoever does not want to wait for it. */
export async function tryNeedsAgain(context: Context, orderId: string): Promise<void> {
  const stuck = await findAll(context.payload, { collection, where: isStuck(orderId) })
  for (const item of stuck) await tryAgain(context, { collection, item })
}

function isStuck(orderId?: string): Where {
  const isInTrouble = { trouble: { exists: true } }
  return orderId ? { and: [{ orderId: { equals: orderId } }, isInTrouble] } : isInTrouble
}

async function findReferences(
  payload: Payload,
  needs: DelegateNeed[],
): Promise<Map<string, string>> {
  if (needs.length === 0) return new Map()
  const where = { id: { in: needs.map(({ orderId }) => orderId) } }
  const orders: Order[] = await findAll(payload, { collection: 'orders', where })
  return new Map(orders.map(({ id, reference }) => [id, reference]))
}
