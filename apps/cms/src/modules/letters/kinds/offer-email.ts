import { placesWords } from '@lectern/shared/booking/places-words'
import type { Order } from '@lectern/shared/contract/payload-types'
import { momentText } from '@lectern/shared/time/moment-text'

import { contentOf, type Context } from '../../orders'
import { queueEmail } from '../queue-email'
import { checkoutButton, pastDetails } from './letter-parts'

/** To somebody on the waiting list, for whom places are held until then (ISO 8601). */
export async function queueOfferEmail(
  context: Context,
  { order, name, until }: { order: Order; name: string; until: string },
): Promise<void> {
  const [line] = contentOf(order).lines
  if (!line) return
  const isOne = line.count === 1
  const places = placesWords(line.count)
  await queueEmail(context, {
    order,
    email: {
      name: 'offer',
      to: order.customerEmail ?? '',
      subject: `${isOne ? 'A place is' : `${places} are`} free on ${line.courseTitle}`,
      parts: [
        `Hello ${name},`,
        `You are on the waiting list of ${line.courseTitle}. We hold ${places} for you until ${momentText(until, line.timeZone)}.`,
        pastDetails(line.courseTitle, line),
        checkoutButton(order, isOne ? 'Book the place' : 'Book the places'),
        `Book by then, with names and payment, as any booking. If you do not, ${isOne ? 'it goes' : 'they go'} to the next on the list, and you are no longer on it. You can join it again.`,
      ],
    },
  })
}

/** Whoever was offered places did not book them in time. */
export async function queueOfferLapsedEmail(context: Context, order: Order): Promise<void> {
  const { booker, lines } = contentOf(order)
  const [line] = lines
  if (!line) return
  const isOne = line.count === 1
  await queueEmail(context, {
    order,
    email: {
      name: 'lapsed',
      to: booker?.email ?? order.customerEmail ?? '',
      subject: `${isOne ? 'The place is' : 'The places are'} no longer held for you`,
      parts: [
        `Hello ${booker?.name ?? order.customerName ?? ''},`,
        `We held ${placesWords(line.count)} for you on ${line.courseTitle}, and the time to book has run out. Nothing was charged.`,
        pastDetails(line.courseTitle, line),
        'You are no longer on the waiting list. If you still want to come, join it again on the page of the course.',
      ],
    },
  })
}
