import type { Where } from 'payload'

import { processQueue } from '../../scheduler'
import { giveUpOrder } from '../checkout'
import type { Context } from '../orders'

/** Orders whose time ran out: nobody can pay any more, then the seats are free again. */
export async function releaseLapsedHolds(context: Context): Promise<void> {
  const due: Where = {
    and: [
      { state: { in: ['open', 'paying'] } },
      { holdExpiresAt: { less_than_equal: context.now.toISOString() } },
    ],
  }
  const { payload, now } = context
  await processQueue(payload, { collection: 'orders', where: due, now }, (order) =>
    giveUpOrder(context, { order, event: 'lapse' }),
  )
}
