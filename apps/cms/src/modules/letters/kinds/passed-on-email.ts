import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import { contentOf, lineOf, type Context } from '../../orders'
import { calendarOfLostPlace } from '../calendar/calendar'
import { queueEmail } from '../queue-email'
import { pastDetails } from './letter-parts'

/** To whoever was to come, and in whose place somebody else comes now. */
export async function queuePassedOnEmail(
  context: Context,
  { order, booking }: { order: Order; booking: Booking },
): Promise<void> {
  const to = booking.delegateEmail
  const { booker } = contentOf(order)
  if (!to || to === booker?.email) return
  const line = lineOf(order, booking)
  await queueEmail(context, {
    order,
    email: {
      name: `passed-on/${booking.id}/${context.now.getTime()}`,
      to,
      subject: `You are no longer expected: ${booking.runLabel}`,
      parts: [
        `Hello ${booking.delegateName ?? ''},`,
        `${booker?.name ?? 'Whoever booked your place'} has changed who comes to ${line.courseTitle}, so your place is no longer kept for you.`,
        pastDetails('No longer for you', line),
        'The file with this e-mail takes it out of your calendar, if you had put it there.',
      ],
      calendar: await calendarOfLostPlace(context.payload, { order, booking }),
    },
  })
}
