import { placesWords } from '@lectern/shared/booking/places-words'
import type { Booking, Order, Refund } from '@lectern/shared/contract/payload-types'

import type { Details, LetterPart } from '@cms/mail/letter'
import {
  contentOf,
  datesOfOrder,
  findBookings,
  lineOf,
  money,
  sinceFailure,
  customerActor,
  systemActor,
  type Context,
} from '../../orders'
import { calendarOf, calendarOfPlace } from '../calendar/calendar'
import { queueEmail } from '../queue-email'
import { awaitsAddress } from './delegates-to-tell'
import { asSentence, orderButton, pastDetails } from './letter-parts'

/** What was given back: `bookings` are the places that it cancelled, none for a payment without any. */
interface Given {
  refund: Refund
  order: Order
  bookings: readonly Booking[]
}

/** To whoever booked, and to each delegate who no longer has a place. */
export async function queueRefundEmails(context: Context, of: Given): Promise<void> {
  const { refund, order, bookings } = of
  const { booker } = contentOf(order)
  if (booker) {
    const isMoney = refund.backPence > 0
    await queueEmail(context, {
      order,
      email: {
        name: `refund/${refund.id}${sinceFailure(refund)}`,
        to: booker.email,
        subject: isMoney
          ? `Refund for ${order.reference}: ${money(refund.backPence)}`
          : `Cancelled: your booking ${order.reference}`,
        parts: [
          `Hello ${booker.name},`,
          ...openingOf(of),
          ...cancelledDates(of),
          refundWords(refund, order),
          ...keptParts(refund),
          ...(bookings.length > 0 ? [calendarWords] : []),
          orderButton(order),
        ],
        ...(await calendarOfRest(context, of)),
      },
    })
  }
  if (awaitsAddress(order)) return
  for (const booking of bookings) await queueCancelledEmail(context, { order, booking, refund })
}

/** What happened, and at whose wish, before anything else. What staff wrote of it follows. */
function openingOf({ refund, order, bookings }: Given): LetterPart[] {
  const { reason, requestedBy } = refund
  const places = `${placesWords(bookings.length)} of your booking ${order.reference}`
  if (requestedBy === customerActor) return [`We have cancelled ${places}, as you asked.`]
  if (requestedBy === systemActor) return [asSentence(reason)]
  const what =
    bookings.length > 0
      ? `We have cancelled ${places}.`
      : `We are giving back what you paid for ${order.reference}.`
  return [what, asSentence(reason)]
}

/** Each date once, with whoever was to come. */
function cancelledDates({ order, bookings }: Given): Details[] {
  return datesOfOrder(order, bookings).map(({ line, bookings: places }) =>
    pastDetails(
      `Cancelled: ${line.courseTitle}, ${placesWords(places.length)}`,
      line,
      places.map(({ title }) => title),
    ),
  )
}

const calendarWords =
  'The file with this e-mail takes what is cancelled out of your calendar, if you had put it there.'

async function calendarOfRest({ payload }: Context, { order, bookings }: Given) {
  if (bookings.length === 0) return {}
  const all = await findBookings(payload, order)
  return { calendar: await calendarOf(payload, { order, bookings: all }) }
}

function refundWords({ status, grossPence, backPence }: Refund, order: Order): string {
  const { payment } = order
  if (order.grossPence === 0) return 'There was nothing to pay, so there is nothing to give back.'
  if (grossPence === 0) return 'Nothing of the price goes back.'
  if (status === 'credited') {
    return `We have taken ${money(grossPence)} off your invoice. You need not pay it; a credit note is on the page of your booking.`
  }
  const amount = money(backPence)
  if (status === 'by-bank') return `Your bank has given you back the ${amount} already.`
  if (status !== 'by-hand') {
    return `${amount} is on its way back to your card. Banks take 5 to 10 days to show it.`
  }
  if (payment === 'stripe') {
    return `${amount} could not be sent back to your card, so we pay it back another way.`
  }
  return backPence < grossPence
    ? `We have taken ${money(grossPence)} off your invoice, and will pay back ${amount}, which you had paid of it.`
    : `We will pay back ${amount} the way you paid.`
}

function keptParts({ keptPence }: Refund): LetterPart[] {
  return keptPence
    ? [`We keep ${money(keptPence)} of the price, as the terms for cancelling say.`]
    : []
}

async function queueCancelledEmail(
  context: Context,
  { order, booking, refund }: { order: Order; booking: Booking; refund: Refund },
): Promise<void> {
  const to = booking.delegateEmail
  const { booker } = contentOf(order)
  if (!to || to === booker?.email) return
  const line = lineOf(order, booking)
  await queueEmail(context, {
    order,
    email: {
      name: `cancelled/${booking.id}/${refund.id}`,
      to,
      subject: `Your place is cancelled: ${booking.runLabel}`,
      parts: [
        `Hello ${booking.delegateName ?? ''},`,
        `Your place on ${line.courseTitle} has been cancelled. ${booker?.name ?? 'Whoever booked it'} has been told.`,
        pastDetails('Cancelled', line),
        calendarWords,
      ],
      calendar: await calendarOfPlace(context.payload, { order, booking }),
    },
  })
}
