import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'
import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import { holdMinutes, minutesAfter } from '@lectern/shared/booking/hold'
import { holdsSeats } from '@lectern/shared/orders/order-state'
import { endOfDayInLondon } from '@lectern/shared/time/calendar-day'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { idOf } from '@cms/database/document-ids'
import { insertOnce } from '@cms/database/insert-once'
import {
  attemptDigest,
  customerFields,
  findOrder,
  loadOrder,
  newOrderKey,
  newOrderReference,
  noteEvent,
  transitionOrder,
  type Context,
} from '../orders'
import { carryOutDecision } from '../payments'
import { endHolds, passHoldsOn } from '../seats'
import { roundOf } from './hold-places'
import { acceptanceOf, datesOf, type SentOffer } from './offer-content'

/** While an order waits to be booked by invoice: long enough for a job to do what was cut short. */
const undecidedMinutes = 24 * 60

/**
 * The order that an accepted offer is, with the places that were held for it: at no moment are they free. Done
 * again, by another press or by the job, each part happens once.
 */
export async function placeOrder(context: Context, offer: SentOffer): Promise<Order> {
  const { payload } = context
  const order = (await findOrderOf(payload, offer)) ?? (await insertOrder(context, offer))
  if (offer.followUpDone) return order
  await passPlacesOn(payload, { offer, order })
  if (isToBeBooked(offer, order)) await book(context, { offer, order })
  await noteWhereItCameFrom(context, { offer, order })
  await compareAndSet(payload, {
    collection: 'offers',
    where: { and: [{ id: { equals: offer.id } }, { state: { equals: 'accepted' } }] },
    data: { orderId: order.id, followUpDone: true },
  })
  return loadOrder(payload, order.id)
}

function findOrderOf(payload: Payload, offer: SentOffer): Promise<Order | null> {
  return findOrder(payload, { attemptKey: { equals: attemptKeyOf(offer) } })
}

function attemptKeyOf({ id, content: { lines } }: SentOffer): string {
  return attemptDigest({ attemptKey: `offer/${id}`, lines })
}

async function insertOrder(context: Context, offer: SentOffer): Promise<Order> {
  const { payload, now } = context
  const { lines, totals } = offer.content
  const booker = bookerOf(offer)
  const isByInvoice = acceptanceOf(offer)?.payBy === 'invoice'
  const data = {
    ...{ lines, totals, booker, grossPence: totals.grossPence, vatMode: 'per-line' },
    ...customerFields(booker),
    summary: lines.map(({ courseTitle, count }) => `${courseTitle} × ${count}`).join(', '),
    organisation: await organisationOf(payload, offer),
    createdAt: now.toISOString(),
    key: newOrderKey(),
    reference: newOrderReference(),
    attemptKey: attemptKeyOf(offer),
    ...{ state: 'open', source: 'offer', payment: totals.grossPence === 0 ? 'free' : 'stripe' },
    holdExpiresAt: minutesAfter(now, isByInvoice ? undecidedMinutes : holdMinutes),
    priceKeptUntil: endOfDayInLondon(datesOf(offer).validUntil).toISOString(),
    ...{ extensionsUsed: 0, holdRound: 1, paymentAttempt: 0 },
    // Names come later, on the page of the order.
    ...{ delegates: [], bookerAttends: false, needsSaved: true, followUpDone: false },
  }
  const order = await insertOnce(payload, { collection: 'orders', data })
  // Somebody else wrote it, or its reference was another order's: then the next one will not be.
  return order ?? (await findOrderOf(payload, offer)) ?? insertOrder(context, offer)
}

function bookerOf(offer: SentOffer): KeptBooker {
  const { companyName, name, email, phone, address } = offer
  const { line1, line2, town, postcode, country } = address ?? {}
  const { purchaseOrderNumber } = acceptanceOf(offer) ?? {}
  return {
    ...{ kind: 'business', companyName, name, email },
    ...(phone && { phone }),
    address: {
      ...{ line1: line1 ?? '', town: town ?? '' },
      ...(line2 && { line2 }),
      ...(postcode && { postcode }),
      ...(country && { country }),
    },
    ...(purchaseOrderNumber && { purchaseOrderNumber }),
  }
}

/** As long as it is kept: it may have become part of another. */
async function organisationOf(payload: Payload, offer: SentOffer): Promise<string | null> {
  if (!offer.organisation) return null
  const id = idOf(offer.organisation)
  const where = { id: { equals: id } }
  const found = await payload.db.findOne<Organisation>({ collection: 'organisations', where })
  return found && !found.deletedAt ? id : null
}

/** Of earlier rounds nothing is passed on: those places are given back. */
async function passPlacesOn(
  payload: Payload,
  { offer, order }: { offer: SentOffer; order: Order },
): Promise<void> {
  const round = roundOf(offer)
  await endHolds(payload, { orderId: offer.id, ending: 'released', round: round - 1 })
  for (const { runId, count: seats } of offer.content.lines) {
    await passHoldsOn(payload, { from: offer.id, round, to: order.id, runId, seats })
  }
}

function isToBeBooked(offer: SentOffer, order: Order): boolean {
  const isUnpaid = acceptanceOf(offer)?.payBy === 'invoice' || order.grossPence === 0
  return isUnpaid && holdsSeats(order.state)
}

async function book(
  context: Context,
  { offer, order }: { offer: SentOffer; order: Order },
): Promise<void> {
  const acceptance = acceptanceOf(offer)
  const changes = {
    payment: order.grossPence === 0 ? 'free' : 'offline',
    declarations: acceptance?.declarations ?? null,
    placedAt: acceptance?.declarations.declaredAt ?? context.now.toISOString(),
  }
  await transitionOrder(context.payload, { order, event: 'book', changes })
  await carryOutDecision(context, order.id)
}

function noteWhereItCameFrom(
  { payload, now }: Context,
  { offer, order }: { offer: SentOffer; order: Order },
): Promise<void> {
  const text = `The offer ${offer.number} was accepted`
  return noteEvent(payload, { orderId: order.id, name: 'offer', text, now })
}
