import type { Where } from 'payload'

import { processQueue } from '../../scheduler'
import { carryOutCancellation } from '../changes'
import type { Context } from '../orders'

/** Dates that were called off, of which not everybody has been moved or refunded yet. */
export async function carryOutCancellations(context: Context): Promise<void> {
  const unfinished: Where = { followUpDone: { equals: false } }
  await processQueue(
    context.payload,
    { collection: 'run-cancellations', where: unfinished, now: context.now },
    (cancellation) => carryOutCancellation(context, cancellation),
  )
}
