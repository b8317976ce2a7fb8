import { minutesAfter } from '@lectern/shared/booking/hold'

import { processEach } from '../../scheduler'
import type { Context } from '../orders'
import { noteDispute } from '../payments'

const aDayMinutes = 24 * 60

/** Banks decide within two or three months. */
const watchedDays = 120

/** Asks Stripe for every dispute of late: its messages about them may be lost. */
export async function watchDisputes(context: Context): Promise<void> {
  if (!context.stripe) return
  const since = new Date(minutesAfter(context.now, -watchedDays * aDayMinutes))
  const disputes = await context.stripe.listDisputes(since)
  await processEach(disputes, (state) => noteDispute(context, state))
}
