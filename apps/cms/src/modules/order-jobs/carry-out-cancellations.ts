import type { Where } from 'payload'

import { processQueue } from '../../scheduler'
import { carryOutCancellation } from '../changes'
import type { Context } from '../orders'

/** Dates that were called off, of which not everybody has been asked, moved or refunded yet. */
export async function carryOutCancellations(context: Context): Promise<void> {
  const isDue: Where = {
    or: [
      { askUntil: { exists: false } },
      { askUntil: { less_than_equal: context.now.toISOString() } },
      { isAsked: { not_equals: true } },
    ],
  }
  const unfinished: Where = { and: [{ followUpDone: { equals: false } }, isDue] }
  await processQueue(
    context.payload,
    { collection: 'run-cancellations', where: unfinished, now: context.now },
    (cancellation) => carryOutCancellation(context, cancellation),
  )
}
