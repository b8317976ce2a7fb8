import { minutesAfter } from '@lectern/shared/booking/hold'
import type { Where } from 'payload'

import { processQueue } from '../../scheduler'
import type { Context } from '../orders'
import { checkRefund } from '../payments'

const aDayMinutes = 24 * 60

/** Banks send money back within a month, if at all; Stripe's message that they did may be lost. */
const watchedDays = 35

/** Asks Stripe once a day whether what was given back has arrived. */
export async function watchRefunds(context: Context): Promise<void> {
  const due: Where = {
    and: [
      { status: { equals: 'succeeded' } },
      { stripeRefundId: { exists: true } },
      { finishedAt: { greater_than: minutesAfter(context.now, -watchedDays * aDayMinutes) } },
      { updatedAt: { less_than_equal: minutesAfter(context.now, -aDayMinutes) } },
    ],
  }
  await processQueue(
    context.payload,
    { collection: 'refunds', where: due, now: context.now },
    async ({ stripeRefundId }) => {
      if (stripeRefundId) await checkRefund(context, stripeRefundId)
    },
  )
}
