import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { calendarOfLostPlace } from '../calendar'
import { lineOf } from '../moves/moves-of-booking'
import { contentOf } from '../order-content'
import type { Shop } from '../shop'
import { pastDetails } from './letter-parts'
import { queueEmail } from './queue-email'

/** To whoever was to come, and in whose place somebody else comes now. */
export async function queuePassedOnEmail(
  shop: Shop,
  { order, booking }: { order: Order; booking: Booking },
): Promise<void> {
  const to = booking.delegateEmail
  const { booker } = contentOf(order)
  if (!to || to === booker?.email) return
  const line = lineOf(order, booking)
  await queueEmail(shop, {
    order,
    email: {
      name: `passed-on/${booking.id}/${shop.now.getTime()}`,
      to,
      subject: `You are no longer expected: ${booking.runLabel}`,
      parts: [
        `Hello ${booking.delegateName ?? ''},`,
        `${booker?.name ?? 'Whoever booked your place'} has changed who comes to ${line.courseTitle}, so your place is no longer kept for you.`,
        pastDetails('No longer for you', line),
        'The file with this e-mail takes it out of your calendar, if you had put it there.',
      ],
      calendar: await calendarOfLostPlace(shop.payload, { order, booking }),
    },
  })
}
