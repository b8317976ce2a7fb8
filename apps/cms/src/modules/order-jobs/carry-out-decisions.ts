import type { Where } from 'payload'

import { processQueue } from '../../scheduler'
import type { Context } from '../orders'
import { carryOutDecision, carryOutRefund } from '../payments'

/** Orders whose state was decided by a process that died before it had done all that follows. */
export async function carryOutDecisions(context: Context): Promise<void> {
  const unfinished: Where = {
    and: [{ followUpDone: { equals: false } }, { state: { not_in: ['open', 'paying'] } }],
  }
  const { payload, now } = context
  await processQueue(payload, { collection: 'orders', where: unfinished, now }, ({ id }) =>
    carryOutDecision(context, id),
  )
}

export async function carryOutRefunds(context: Context): Promise<void> {
  const unfinished: Where = { followUpDone: { equals: false } }
  const { payload, now } = context
  await processQueue(payload, { collection: 'refunds', where: unfinished, now }, ({ id }) =>
    carryOutRefund(context, id),
  )
}
