import { minutesAfter } from '@lectern/shared/booking/hold'
import type { Where } from 'payload'

import { processQueue } from '../../scheduler'
import type { Context } from '../orders'
import { settlePayment } from '../payments'

/** A payment that somebody is working on just now is left to them. */
const graceMinutes = 1

/** Asks Stripe about every payment that is undecided here, whatever became of its webhooks. */
export async function reconcilePayments(context: Context): Promise<void> {
  const undecided: Where = {
    and: [
      { followUpDone: { equals: false } },
      { updatedAt: { less_than_equal: minutesAfter(context.now, -graceMinutes) } },
    ],
  }
  const { payload, now } = context
  await processQueue(payload, { collection: 'payments', where: undecided, now }, (payment) =>
    settlePayment(context, payment),
  )
}
