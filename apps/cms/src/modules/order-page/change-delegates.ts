import type { Delegate } from '@lectern/shared/contract/checkout-forms'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { delegatesEditableUntil } from '@lectern/shared/orders/delegate-cut-off'

import { Refusal } from '../../http/refusal'
import { swapDelegate } from '../changes'
import { findBookings, orderedRunIdOf, customerActor, type Context } from '../orders'

/** @throws Refusal for a place of another order, one that is cancelled, or one whose course is about to begin. */
export async function changeDelegates(
  context: Context,
  { order, delegates }: { order: Order; delegates: readonly Delegate[] },
): Promise<void> {
  const bookings = await findBookings(context.payload, order)
  const changes = delegates.map((delegate, index) => ({
    delegate,
    booking: bookingFor(bookings, delegate, index),
  }))
  const changed = changes.filter(({ booking, delegate }) => isAnother(booking, delegate))
  for (const { booking } of changed) refuseTooLate(booking, context.now)
  await refuseTooManyEmails(context, { order, places: bookings.length, more: changed.length })
  for (const { booking, delegate } of changed) {
    await swapDelegate(context, { order, booking, delegate, by: customerActor })
  }
}

function bookingFor(bookings: readonly Booking[], delegate: Delegate, index: number): Booking {
  const booking = bookings.find(
    (candidate) =>
      orderedRunIdOf(candidate) === delegate.runId &&
      candidate.seat === delegate.seat &&
      candidate.status === 'booked',
  )
  if (booking) return booking
  const message = 'This place is not in your booking'
  throw new Refusal('invalid-fields', { fields: [{ path: `delegates.${index}`, message }] })
}

function isAnother(booking: Booking, { name, email }: Delegate): boolean {
  return (
    (booking.delegateName ?? '') !== (name ?? '') || (booking.delegateEmail ?? '') !== (email ?? '')
  )
}

function refuseTooLate(booking: Booking, now: Date): void {
  if (now.getTime() >= delegatesEditableUntil(booking.startsAt).getTime()) {
    throw new Refusal('too-late')
  }
}

/** Each change may write to an address that nobody has confirmed: an order must not become a mail service. */
async function refuseTooManyEmails(
  { payload }: Context,
  { order, places, more }: { order: Order; places: number; more: number },
): Promise<void> {
  const where = { key: { like: `${order.id}/delegate/` } }
  const { totalDocs } = await payload.db.count({ collection: 'order-events', where })
  if (totalDocs + more <= maxEmailsAnyway + maxEmailsPerPlace * places) return
  const message = 'The names have been changed very often. Ring us, and we change them for you.'
  throw new Refusal('invalid-fields', { fields: [{ path: 'delegates', message }] })
}

const maxEmailsAnyway = 10
const maxEmailsPerPlace = 4
