import type { Need } from '@lectern/shared/contract/checkout-forms'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { Refusal } from '../../http/refusal'
import { findBookings, loadNeeds, orderedRunIdOf, storeNeeds, type Context } from '../orders'
import { isEditable } from './is-editable'

type Place = Pick<Need, 'runId' | 'seat'>

/** The needs of places that can still be changed, among them those of people who were named later. */
export async function loadEditableNeeds(
  { payload, now }: Context,
  { order, bookings }: { order: Order; bookings: readonly Booking[] },
): Promise<Need[]> {
  const places = bookings.filter((booking) => isEditable(booking, now)).map(placeOf)
  if (places.length === 0) return []
  return (await loadNeeds(payload, order.id)).filter((need) => isAmong(places, need))
}

/** @throws Refusal for a place of another order, one that is cancelled, or one whose course is about to begin. */
export async function changeNeeds(
  { payload, now }: Context,
  { order, needs }: { order: Order; needs: readonly Need[] },
): Promise<void> {
  if (needs.length === 0) return
  const standing = (await findBookings(payload, order)).filter(({ status }) => status === 'booked')
  const editable = standing.filter((booking) => isEditable(booking, now)).map(placeOf)
  const foreign = needs.findIndex((need) => !isAmong(editable, need))
  if (foreign !== -1) throw notInBooking(foreign)
  const others = (await loadNeeds(payload, order.id)).filter((need) => !isAmong(needs, need))
  await storeNeeds(payload, { orderId: order.id, needs: [...others, ...needs], courses: standing })
}

function placeOf(booking: Booking): Place {
  return { runId: orderedRunIdOf(booking), seat: booking.seat }
}

function isAmong(places: readonly Place[], { runId, seat }: Place): boolean {
  return places.some((place) => place.runId === runId && place.seat === seat)
}

function notInBooking(index: number): Refusal {
  const message = 'This place is not in your booking, or can no longer be changed here'
  return new Refusal('invalid-fields', { fields: [{ path: `needs.${index}`, message }] })
}
