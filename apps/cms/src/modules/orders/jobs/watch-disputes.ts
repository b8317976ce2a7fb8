import { minutesAfter } from '@lectern/shared/booking/hold'

import { workThrough } from '../../../scheduler'
import { noteDispute } from '../disputes/note-dispute'
import type { Shop } from '../shop'

const aDayMinutes = 24 * 60

/** Banks decide within two or three months. */
const watchedDays = 120

/** Asks Stripe for every dispute of late: its messages about them may be lost. */
export async function watchDisputes(shop: Shop): Promise<void> {
  if (!shop.stripe) return
  const since = new Date(minutesAfter(shop.now, -watchedDays * aDayMinutes))
  const disputes = await shop.stripe.listDisputes(since)
  await workThrough(disputes, (state) => noteDispute(shop, state))
}
