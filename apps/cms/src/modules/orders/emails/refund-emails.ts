import type { Booking, Order, Refund } from '@lectern/shared/contract/payload-types'

import { contentOf } from '../order-content'
import { sinceFailure } from '../refunds/since-failure'
import type { Shop } from '../shop'
import { money } from '../words/amounts'
import { asSentence, orderButton } from './letter-parts'
import { queueEmail } from './queue-email'

/** To whoever booked, and to each delegate who no longer has a place. */
export async function queueRefundEmails(
  shop: Shop,
  of: { refund: Refund; order: Order; bookings: readonly Booking[] },
): Promise<void> {
  const { refund, order, bookings } = of
  const { booker } = contentOf(order)
  if (booker) {
    await queueEmail(shop, {
      order,
      email: {
        name: `refund/${refund.id}${sinceFailure(refund)}`,
        to: booker.email,
        subject: `Refund for ${order.reference}: ${money(refund.grossPence)}`,
        parts: [
          `Hello ${booker.name},`,
          asSentence(refund.reason),
          ...bookings.map((booking) => `Cancelled: ${booking.runLabel}, ${booking.title}`),
          refundWords(refund, order),
          orderButton(order),
        ],
      },
    })
  }
  for (const booking of bookings) await queueCancelledEmail(shop, { order, booking, refund })
}

function refundWords({ status, grossPence }: Refund, { payment }: Order): string {
  if (grossPence === 0) return 'There was nothing to pay, so there is nothing to give back.'
  const amount = money(grossPence)
  if (status === 'by-bank') return `Your bank has given you back the ${amount} already.`
  if (status !== 'by-hand') {
    return `${amount} is on its way back to your card. Banks take 5 to 10 days to show it.`
  }
  return payment === 'stripe'
    ? `${amount} could not be sent back to your card, so we pay it back another way.`
    : `We will pay back ${amount} the way you paid.`
}

async function queueCancelledEmail(
  shop: Shop,
  { order, booking, refund }: { order: Order; booking: Booking; refund: Refund },
): Promise<void> {
  const to = booking.delegateEmail
  if (!to || to === contentOf(order).booker?.email) return
  await queueEmail(shop, {
    order,
    email: {
      name: `cancelled/${booking.id}/${refund.id}`,
      to,
      subject: `Your place is cancelled: ${booking.runLabel}`,
      parts: [
        `Hello ${booking.delegateName ?? ''},`,
        `Your place on ${booking.runLabel} has been cancelled. Whoever booked it has been told.`,
      ],
    },
  })
}
