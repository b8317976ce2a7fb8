import { minutesAfter } from '@lectern/shared/booking/hold'

import { findWork, keepTrouble, processEach } from '../../scheduler'
import type { Context } from '../orders'
import { handleEvent } from '../payments'

/** The process that received an event works on it at once; after this long it must have died. */
const graceMinutes = 0.5

export async function handleWaitingEvents(context: Context): Promise<void> {
  const waiting = await findWork(context.payload, {
    collection: 'webhook-events',
    where: {
      and: [
        { status: { equals: 'received' } },
        { updatedAt: { less_than_equal: minutesAfter(context.now, -graceMinutes) } },
      ],
    },
  })
  await processEach(waiting, (event) =>
    keepTrouble(
      context.payload,
      { collection: 'webhook-events', item: event, now: context.now },
      () => handleEvent(context, event),
    ),
  )
}
