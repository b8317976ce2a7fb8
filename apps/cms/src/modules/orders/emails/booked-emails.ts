import { orderAddressPath } from '@lectern/shared/contract/address-proof'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'

import type { LetterPart } from '../../../mail/letter'
import { calendarOf } from '../calendar'
import { standingDatesOfOrder } from '../dates-of-order'
import { findBookings } from '../find-bookings'
import { currentEnv } from '../../../env'
import { proveAddress } from '../address-proof/address-proof'
import { storedTokenOf } from '../find-order'
import { loadJoiningPapers } from '../joining-papers'
import { contentOf } from '../order-content'
import type { Shop } from '../shop'
import { consumerRights } from './consumer-rights'
import { awaitsAddress, delegatesToTell } from './delegates-to-tell'
import { queueJoiningEmail } from './joining-email'
import { orderButton, orderFigures, runDetails } from './letter-parts'
import { queueEmail, type EmailToQueue } from './queue-email'

/** Confirmation to whoever booked, with everything; joining instructions to each delegate who has an address. */
export async function queueBookedEmails(shop: Shop, order: Order): Promise<void> {
  const bookings = await findBookings(shop.payload, order)
  const email = await confirmationEmail(shop, { order, bookings })
  if (email) await queueEmail(shop, { order, email })
  for (const booking of delegatesToTell(order, bookings)) {
    await queueJoiningEmail(shop, { order, booking })
  }
}

/** As the order stands now; `null` when nobody has said who books. */
export async function confirmationEmail(
  { payload, now }: Shop,
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
    parts: [
      `Hello ${booker.name},`,
      `Thank you, your booking ${order.reference} is confirmed.`,
      ...papers.map(runDetails),
      order.grossPence > 0 ? orderFigures(order) : 'There is nothing to pay.',
      ...(purchaseOrderNumber ? [`Your purchase order: ${purchaseOrderNumber}`] : []),
      order.grossPence > 0
        ? 'Your invoice, and everything you can still change, is on the page of your booking.'
        : 'Everything you can still change is on the page of your booking.',
      ...addressParts(order, now),
      orderButton(order),
      ...(await consumerRights(payload, order)),
    ],
    calendar: await calendarOf(payload, { order, bookings }),
  }
}

/** Nobody else is written to before this has been answered. */
function addressParts(order: Order, now: Date): LetterPart[] {
  if (!awaitsAddress(order)) return []
  const proof = proveAddress(order.customerEmail ?? '', now)
  const url = currentEnv().WEB_URL + orderAddressPath(storedTokenOf(order), proof)
  return [
    'Please confirm that this is your e-mail address. We write to nobody else about this booking before you have.',
    { kind: 'button', label: 'Confirm my address', url },
  ]
}
