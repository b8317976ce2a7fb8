import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'

import { findAll } from '@cms/database/find-all'
import { processEach } from '@cms/scheduler'
import type { Context } from '../orders'
import { endHoldOf, lapseOffer, lapseUnpaidOffer } from './end-offer'
import { findUnpaidOffers } from './find-unpaid-offers'
import { isSent } from './offer-content'
import { placeOrder } from './place-order'

/**
 * What time brings: offers that lapse, also those that were accepted and never paid, places that are held no longer,
 * and orders whose making was cut short.
 */
export async function settleOffers(context: Context): Promise<void> {
  await processEach(await findOver(context), (offer) => lapseOffer(context, offer))
  await processEach(await findHeldTooLong(context), (offer) => endHoldOf(context, offer))
  await processEach(await findUnpaidOffers(context.payload), (offer) =>
    lapseUnpaidOffer(context, offer),
  )
  await processEach(await findUnfinished(context), async (offer) => {
    if (isSent(offer)) await placeOrder(context, offer)
  })
}

/** By the day: those of today are looked at and found to be good. */
function findOver({ payload, now }: Context): Promise<WrittenOffer[]> {
  const tomorrow = `${addDays(calendarDayIn(now), 1)}T00:00:00.000Z`
  return findAll(payload, {
    collection: 'offers',
    where: { and: [{ state: { equals: 'sent' } }, { validUntil: { less_than: tomorrow } }] },
  })
}

function findHeldTooLong({ payload, now }: Context): Promise<WrittenOffer[]> {
  return findAll(payload, {
    collection: 'offers',
    where: {
      and: [{ state: { equals: 'sent' } }, { heldUntil: { less_than_equal: now.toISOString() } }],
    },
  })
}

function findUnfinished({ payload }: Context): Promise<WrittenOffer[]> {
  return findAll(payload, {
    collection: 'offers',
    where: { and: [{ state: { equals: 'accepted' } }, { followUpDone: { equals: false } }] },
  })
}
