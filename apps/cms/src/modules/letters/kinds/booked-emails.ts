import { paths } from '@lectern/shared/addresses/paths'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { termsInWords } from '@lectern/shared/orders/cancelling-terms'

import { currentEnv } from '@cms/env'
import type { LetterPart } from '@cms/mail/letter'
import {
  contentOf,
  findBookings,
  standingDatesOfOrder,
  storedTokenOf,
  type Context,
} from '../../orders'
import { proveAddress } from '../address-proof/address-proof'
import { calendarOf } from '../calendar/calendar'
import { loadJoiningPapers } from '../joining-papers'
import { queueEmail, type EmailToQueue } from '../queue-email'
import { consumerRights } from './consumer-rights'
import { awaitsAddress, delegatesToTell } from './delegates-to-tell'
import { queueJoiningEmail } from './joining-email'
import { orderButton, orderFigures, runDetails } from './letter-parts'

/** Confirmation to whoever booked, with everything; joining instructions to each delegate who has an address. */
export async function queueBookedEmails(context: Context, order: Order): Promise<void> {
  const bookings = await findBookings(context.payload, order)
  const email = await confirmationEmail(context, { order, bookings })
  if (email) await queueEmail(context, { order, email })
  for (const booking of delegatesToTell(order, bookings)) {
    await queueJoiningEmail(context, { order, booking })
  }
}

/** As the order stands now; `null` when nobody has said who books. */
export async function confirmationEmail(
  { payload, now }: Context,
  { order, bookings }: { order: Order; bookings: readonly Booking[] },
): Promise<EmailToQueue | null> {
  const { booker } = contentOf(order)
  if (!booker) return null
  const { purchaseOrderNumber } = booker
  const dates = standingDatesOfOrder(order, bookings)
  const papers = await loadJoiningPapers(
    payload,
    dates.map(({ line }) => line),
  )
  return {
    name: 'confirmation',
    to: booker.email,
    subject: `Your booking ${order.reference}`,
    opening: {
      title: 'You are booked',
      text: `Thank you, your booking ${order.reference} is confirmed.`,
      places: bookings.filter(({ status }) => status === 'booked').length,
    },
    parts: [
      `Hello ${booker.name},`,
      ...papers.map(runDetails),
      order.grossPence > 0 ? orderFigures(order) : 'There is nothing to pay.',
      ...(purchaseOrderNumber ? [`Your purchase order: ${purchaseOrderNumber}`] : []),
      paperWords(order),
      ...cancellingWords(order),
      ...addressParts(order, now),
      orderButton(order),
      ...(await consumerRights(payload, order)),
    ],
    calendar: await calendarOf(payload, { order, bookings }),
  }
}

function paperWords({ payment, grossPence }: Order): string {
  if (grossPence === 0) return 'Everything you can still change is on the page of your booking.'
  return payment === 'account'
    ? 'You pay by invoice. It is on the page of your booking, with everything you can still change.'
    : 'Your invoice, and everything you can still change, is on the page of your booking.'
}

/** As it stood beside the button. */
function cancellingWords(order: Order): string[] {
  const steps = contentOf(order).declarations?.cancelling ?? []
  if (steps.length === 0) return []
  return [`If your plans change, you can cancel on that page. ${termsInWords(steps)}`]
}

/** Nobody else is written to before this has been answered. */
function addressParts(order: Order, now: Date): LetterPart[] {
  if (!awaitsAddress(order)) return []
  const proof = proveAddress(order.customerEmail ?? '', now)
  const url = currentEnv().WEB_URL + paths.orderAddress(storedTokenOf(order), proof)
  return [
    'Please confirm that this is your e-mail address. We write to nobody else about this booking before you have.',
    { kind: 'button', label: 'Confirm my address', url },
  ]
}
