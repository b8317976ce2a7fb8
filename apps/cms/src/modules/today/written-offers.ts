import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import { lapsesSoon } from '@lectern/shared/offers/offer-state'
import { weekdayText } from '@lectern/shared/time/moment-text'
import type { PayloadRequest } from 'payload'

import { findAll } from '@cms/database/find-all'
import { datesOf, findUnpaidOffers } from '../offers'
import { mayRead } from './may-read'
import type { Task } from './task'

/** For so long staff are told that an offer was accepted. */
const toldDays = 3

/** Offers that somebody has to ask about, as they lapse or are not paid, and those that have just been accepted. */
export async function writtenOffers(req: PayloadRequest, now: Date): Promise<Task[]> {
  if (!(await mayRead(req, 'offers'))) return []
  const lately = new Date(now.getTime() - toldDays * 24 * 60 * 60_000).toISOString()
  const offers = await findAll(req.payload, {
    collection: 'offers',
    where: {
      or: [
        { state: { equals: 'sent' } },
        { and: [{ state: { equals: 'accepted' } }, { endedAt: { greater_than: lately } }] },
      ],
    },
    sort: ['validUntil', 'id'],
  })
  const unpaid = await findUnpaidOffers(req.payload)
  const isUnpaid = ({ id }: WrittenOffer) => unpaid.some((each) => each.id === id)
  return [
    ...unpaid.map(unpaidTask),
    ...offers.flatMap((offer) => (isUnpaid(offer) ? [] : (taskOf(offer, now) ?? []))),
  ]
}

function unpaidTask({ id, number, companyName }: WrittenOffer): Task {
  return {
    text: `The offer ${number ?? ''} to ${companyName} was accepted and has not been paid. Its places are free again: ask whether they are still wanted`,
    href: `/admin/collections/offers/${id}`,
    opens: 'See the offer',
  }
}

function taskOf(offer: WrittenOffer, now: Date): Task | null {
  const { id, number, companyName, orderId } = offer
  const which = `offer ${number ?? ''} to ${companyName}`
  if (offer.state === 'accepted') {
    const href = orderId
      ? `/admin/collections/orders/${orderId}`
      : `/admin/collections/offers/${id}`
    return { text: `The ${which} was accepted`, href, opens: 'See the booking' }
  }
  const { validUntil } = datesOf(offer)
  if (!lapsesSoon({ state: 'sent', validUntil }, now)) return null
  return {
    text: `The ${which} is good until the end of ${weekdayText(validUntil)}, and nobody has answered yet`,
    href: `/admin/collections/offers/${id}`,
    opens: 'See the offer',
  }
}
