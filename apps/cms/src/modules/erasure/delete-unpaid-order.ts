import type { Payment } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'

import { inOneTransaction } from '../../database/in-one-transaction'

/** Nobody has places in these states, and nothing was paid. */
export const unpaidStates = ['lapsed', 'abandoned'] as const

/**
 * Deletes an order that came to nothing, with all that belongs to it, in one transaction. The condition
 * decides: whoever takes the order up again at the same moment keeps it.
 *
 * @returns whether it is gone. It stays when somebody has taken it up, or a payment is not decided yet.
 */
export async function deleteUnpaidOrder(
  payload: Payload,
  { id, where = {} }: { id: string; where?: Where },
): Promise<boolean> {
  if (!(await isNothingPaid(payload, id))) return false
  return inOneTransaction(payload, async (req) => {
    if (!(await takeOutOfReach(payload, { id, where, req }))) return false
    for (const collection of belongings) {
      await payload.db.deleteMany({ collection, where: { orderId: { equals: id } }, req })
    }
    await payload.db.deleteOne({ collection: 'orders', where: { id: { equals: id } }, req })
    return true
  })
}

/** Places that were held, and the messages of Stripe, name the order by its id and nobody by name. */
const belongings = ['delegate-needs', 'emails', 'order-events', 'payments'] as const

/** An attempt to pay that is begun meanwhile changes the order, which then is not deleted. */
async function isNothingPaid(payload: Payload, orderId: string): Promise<boolean> {
  const { docs } = await payload.db.find<Payment>({
    collection: 'payments',
    where: { orderId: { equals: orderId } },
    pagination: false,
    limit: 0,
  })
  return docs.every(({ status, followUpDone }) => status === 'expired' && followUpDone)
}

/** The first statement, since on both databases a condition holds only of what a statement itself writes. */
async function takeOutOfReach(
  payload: Payload,
  { id, where, req }: { id: string; where: Where; req: Partial<PayloadRequest> },
): Promise<boolean> {
  const unpaid = { state: { in: [...unpaidStates] } }
  const changed: unknown = await payload.db.updateOne({
    collection: 'orders',
    where: { and: [{ id: { equals: id } }, unpaid, { followUpDone: { equals: true } }, where] },
    data: { key: randomUUID() },
    options: { atomic: true },
    req,
  })
  return changed !== null
}
