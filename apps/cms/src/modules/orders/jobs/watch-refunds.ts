import { minutesAfter } from '@lectern/shared/booking/hold'
import type { Where } from 'payload'

import { workOffQueue } from '../../../scheduler'
import { checkRefund } from '../refunds/check-refund'
import type { Shop } from '../shop'

const aDayMinutes = 24 * 60

/** Banks send money back within a month, if at all; Stripe's message that they did may be lost. */
const watchedDays = 35

/** Asks Stripe once a day whether what was given back has arrived. */
export async function watchRefunds(shop: Shop): Promise<void> {
  const due: Where = {
    and: [
      { status: { equals: 'succeeded' } },
      { stripeRefundId: { exists: true } },
      { finishedAt: { greater_than: minutesAfter(shop.now, -watchedDays * aDayMinutes) } },
      { updatedAt: { less_than_equal: minutesAfter(shop.now, -aDayMinutes) } },
    ],
  }
  await workOffQueue(
    shop.payload,
    { collection: 'refunds', where: due, now: shop.now },
    async ({ stripeRefundId }) => {
      if (stripeRefundId) await checkRefund(shop, stripeRefundId)
    },
  )
}
