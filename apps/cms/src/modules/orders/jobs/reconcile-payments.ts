import { minutesAfter } from '@lectern/shared/booking/hold'
import type { Payment } from '@lectern/shared/contract/payload-types'

import { claim } from '../../../database/claim'
import { settlePayment } from '../settle-order'
import type { Shop } from '../shop'
import { workThrough } from '../work-through'
import { findWork } from './find-work'

/** A payment that somebody is working on just now is left to them. */
const graceMinutes = 1

/** Asks Stripe about every payment that is undecided here, whatever became of its webhooks. */
export async function reconcilePayments(shop: Shop): Promise<void> {
  const undecided = await findWork(shop.payload, {
    collection: 'payments',
    where: {
      and: [
        { isSettled: { equals: false } },
        { updatedAt: { less_than_equal: minutesAfter(shop.now, -graceMinutes) } },
      ],
    },
  })
  await workThrough(undecided, async (payment) => {
    await moveToEndOfQueue(shop, payment)
    await settlePayment(shop, payment)
  })
}

async function moveToEndOfQueue({ payload }: Shop, payment: Payment): Promise<void> {
  const where = { id: { equals: payment.id } }
  await claim(payload, { collection: 'payments', where, data: {} })
}
