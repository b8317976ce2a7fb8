import type { Order } from '@lectern/shared/contract/payload-types'

import { calendarOfPlace } from '../calendar'
import { lineOf } from '../moves/moves-of-booking'
import type { Shop } from '../shop'
import type { BookingOfDelegate } from './delegates-to-tell'
import { loadJoiningPapers } from './joining-papers'
import { runDetails } from './letter-parts'
import { queueEmail, type EmailToQueue } from './queue-email'

interface DelegatePlace {
  order: Order
  booking: BookingOfDelegate
}

export async function queueJoiningEmail(shop: Shop, place: DelegatePlace): Promise<void> {
  await queueEmail(shop, { order: place.order, email: await joiningEmail(shop, place) })
}

/** The address is part of the name: a delegate who takes over a place gets an e-mail of their own. */
export async function joiningEmail(
  { payload }: Shop,
  { order, booking }: DelegatePlace,
): Promise<EmailToQueue> {
  const line = { ...lineOf(order, booking), count: 1 }
  const papers = await loadJoiningPapers(payload, [line])
  return {
    name: `joining/${booking.id}/${booking.runId}/${booking.delegateEmail}`,
    to: booking.delegateEmail,
    subject: `Your place on ${line.courseTitle}`,
    parts: [
      `Hello ${booking.delegateName ?? ''},`,
      'A place has been booked for you.',
      ...papers.map(runDetails),
    ],
    calendar: calendarOfPlace(order, booking),
  }
}
