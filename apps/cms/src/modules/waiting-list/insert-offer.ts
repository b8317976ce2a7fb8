import type { Order, PlacesWanted, WaitingList } from '@lectern/shared/contract/payload-types'

import { insertOnce } from '@cms/database/insert-once'
import { attemptDigest, findOrder, newOrderKey, newOrderReference, type Context } from '../orders'
import type { PlannedStep } from './lists/planned-step'

interface Offer {
  list: WaitingList
  step: PlannedStep & { do: 'offer' }
  place: PlacesWanted
}

/**
 * The order in which offered places are held, at the price of the moment when it was decided. To whoever
 * opens it, it is a checkout with much time. The same step is one order.
 */
export async function insertOffer(context: Context, offer: Offer): Promise<Order> {
  const earlier = await findOffer(context, offer)
  if (earlier) return earlier
  const data = { ...orderData(context, offer), attemptKey: attemptKeyOf(offer) }
  const order = await insertOnce(context.payload, { collection: 'orders', data })
  // Somebody else wrote it, or its reference was another order's: then the next one will not be.
  return order ?? insertOffer(context, offer)
}

/** The order of a step that somebody has begun to take. */
export function findOffer({ payload }: Context, of: Pick<Offer, 'list' | 'step'>) {
  return findOrder(payload, { attemptKey: { equals: attemptKeyOf(of) } })
}

function attemptKeyOf({ list, step }: Pick<Offer, 'list' | 'step'>): string {
  const lines = [{ runId: list.runId, count: step.count }]
  return attemptDigest({ attemptKey: `${step.id}/${list.version}`, lines })
}

function orderData({ now }: Context, { step, place }: Offer) {
  return {
    ...step.terms,
    createdAt: now.toISOString(),
    key: newOrderKey(),
    reference: newOrderReference(),
    customerName: place.name,
    customerEmail: place.email,
    state: 'open',
    source: 'waiting-list',
    payment: step.isFree ? 'free' : 'stripe',
    holdExpiresAt: step.until,
    extensionsUsed: 0,
    holdRound: 1,
    paymentAttempt: 0,
    followUpDone: false,
    bookerAttends: false,
    needsSaved: false,
  }
}
