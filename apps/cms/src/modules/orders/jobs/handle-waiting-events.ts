import { minutesAfter } from '@lectern/shared/booking/hold'

import { findWork, keepTrouble, workThrough } from '../../../scheduler'
import type { Shop } from '../shop'
import { handleEvent } from '../webhook-events/receive-event'

/** The process that received an event works on it at once; after this long it must have died. */
const graceMinutes = 0.5

export async function handleWaitingEvents(shop: Shop): Promise<void> {
  const waiting = await findWork(shop.payload, {
    collection: 'webhook-events',
    where: {
      and: [
        { status: { equals: 'received' } },
        { updatedAt: { less_than_equal: minutesAfter(shop.now, -graceMinutes) } },
      ],
    },
  })
  await workThrough(waiting, (event) =>
    keepTrouble(shop.payload, { collection: 'webhook-events', item: event, now: shop.now }, () =>
      handleEvent(shop, event),
    ),
  )
}
