import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '../../database/compare-and-set'
import { awaitsAddress, queueJoiningEmail, queuePassedOnEmail } from '../letters'
import { noteEvent, type Context } from '../orders'

interface Swap {
  order: Order
  booking: Booking
  delegate: { name?: string | undefined; email?: string | undefined }
  by: string
}

/** Puts somebody else into a place; whoever has an e-mail address gets the joining instructions, and whoever had the place is told. */
export async function swapDelegate(context: Context, swap: Swap): Promise<void> {
  const { order, booking, delegate, by } = swap
  const { payload, now } = context
  const { name = null, email = null } = delegate
  const title = name ?? `Not named yet (${order.reference}, place ${booking.seat})`
  const changed = await compareAndSet(payload, {
    collection: 'bookings',
    where: { and: [{ id: { equals: booking.id } }, { status: { equals: 'booked' } }] },
    data: { title, delegateName: name, delegateEmail: email },
  })
  if (!changed) return
  const eventName = `delegate/${booking.id}/${now.getTime()}`
  const text = `Place ${booking.seat}, ${booking.runLabel}: ${booking.delegateName ?? 'nobody'} → ${name ?? 'nobody'}`
  await noteEvent(payload, { orderId: order.id, name: eventName, text, by, now })
  if (awaitsAddress(order)) return
  if (booking.delegateEmail !== email) await queuePassedOnEmail(context, { order, booking })
  if (name && email) {
    await queueJoiningEmail(context, { order, booking: { ...changed, delegateEmail: email } })
  }
}
