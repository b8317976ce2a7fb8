import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import type { Booking, Order, RunCancellation } from '@lectern/shared/contract/payload-types'
import { deadlineText } from '@lectern/shared/time/moment-text'

import { currentEnv } from '@cms/env'
import { contentOf, lineOf, storedTokenOf, type Context } from '../../orders'
import { queueEmail } from '../queue-email'
import { delegatesToTell } from './delegates-to-tell'
import { asSentence, pastDetails } from './letter-parts'

interface CalledOff {
  cancellation: RunCancellation
  order: Order
  /** The places of the order on the date that was called off. */
  bookings: readonly [Booking, ...Booking[]]
}

/** Whoever booked chooses what becomes of the places; delegates hear at once that they need not come. */
export async function queueCalledOffEmails(context: Context, of: CalledOff): Promise<void> {
  const { cancellation, order, bookings } = of
  const { booker } = contentOf(order)
  const name = `called-off/${cancellation.id}/${cancellation.askUntil ?? ''}` as const
  const details = pastDetails('Cancelled', lineOf(order, bookings[0]))
  if (booker) {
    await queueEmail(context, {
      order,
      email: {
        name,
        to: booker.email,
        subject: `Cancelled, and your choice: ${bookings[0].runLabel}`,
        parts: [
          `Hello ${booker.name},`,
          `We are sorry: we had to cancel a date for which you have booked ${placesWords(bookings.length)}. ${asSentence(cancellation.reason)}`,
          details,
          choiceWords(of),
          button('Choose another date', paths.orderMove(storedTokenOf(order))),
          button(
            order.grossPence > 0 ? 'Have the money back' : 'Give the places back',
            paths.orderCancellation(storedTokenOf(order)),
          ),
        ],
      },
    })
  }
  for (const { id, delegateEmail, delegateName } of delegatesToTell(order, bookings)) {
    await queueEmail(context, {
      order,
      email: {
        name: `${name}/${id}`,
        to: delegateEmail,
        subject: `Cancelled: ${bookings[0].runLabel}`,
        parts: [
          `Hello ${delegateName ?? ''},`,
          `We are sorry: this date does not take place. ${asSentence(cancellation.reason)}`,
          details,
          `${booker?.name ?? 'Whoever booked your place'} chooses whether you come on another date, and we write to you then.`,
        ],
      },
    })
  }
}

function choiceWords({ cancellation, order, bookings }: CalledOff): string {
  const { askUntil, moveToLabel } = cancellation
  const one = bookings.length === 1
  const places = one ? 'your place' : 'your places'
  const otherwise = moveToLabel
    ? `we move ${places} to ${moveToLabel}`
    : order.grossPence > 0
      ? 'we give back what you paid'
      : `we cancel ${places}`
  return `You choose: another date at no cost, or ${order.grossPence > 0 ? 'your money back' : 'no place at all'}. If we have not heard from you by ${deadlineText(askUntil ?? '')}, ${otherwise}.`
}

function button(label: string, path: string) {
  return { kind: 'button', label, url: currentEnv().WEB_URL + path } as const
}
