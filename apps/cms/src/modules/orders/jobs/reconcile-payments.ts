import { minutesAfter } from '@lectern/shared/booking/hold'
import type { Where } from 'payload'

import { workOffQueue } from '../../../scheduler'
import { settlePayment } from '../settle-order'
import type { Shop } from '../shop'

/** A payment that somebody is working on just now is left to them. */
const graceMinutes = 1

/** Asks Stripe about every payment that is undecided here, whatever became of its webhooks. */
export async function reconcilePayments(shop: Shop): Promise<void> {
  const undecided: Where = {
    and: [
      { isSettled: { equals: false } },
      { updatedAt: { less_than_equal: minutesAfter(shop.now, -graceMinutes) } },
    ],
  }
  const { payload, now } = shop
  await workOffQueue(payload, { collection: 'payments', where: undecided, now }, (payment) =>
    settlePayment(shop, payment),
  )
}
