import { minutesAfter } from '@lectern/shared/booking/hold'

import { findWork, moveToEndOfQueue, workThrough } from '../../../scheduler'
import { checkRefund } from '../refunds/check-refund'
import type { Shop } from '../shop'

const aDayMinutes = 24 * 60

/** Banks send money back within a month, if at all; Stripe's message that they did may be lost. */
const watchedDays = 35

/** Asks Stripe once a day whether what was given back has arrived. */
export async function watchRefunds(shop: Shop): Promise<void> {
  const due = await findWork(shop.payload, {
    collection: 'refunds',
    where: {
      and: [
        { status: { equals: 'succeeded' } },
        { stripeRefundId: { exists: true } },
        { finishedAt: { greater_than: minutesAfter(shop.now, -watchedDays * aDayMinutes) } },
        { updatedAt: { less_than_equal: minutesAfter(shop.now, -aDayMinutes) } },
      ],
    },
  })
  await workThrough(due, async (refund) => {
    await moveToEndOfQueue(shop.payload, { collection: 'refunds', id: refund.id })
    if (refund.stripeRefundId) await checkRefund(shop, refund.stripeRefundId)
  })
}
