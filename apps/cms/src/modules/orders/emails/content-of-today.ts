import type { Email } from '@lectern/shared/contract/payload-types'

import { findBookings } from '../find-bookings'
import { loadOrder } from '../find-order'
import type { Shop } from '../shop'
import { confirmationEmail } from './booked-emails'
import { delegatesToTell } from './delegates-to-tell'
import { joiningEmail } from './joining-email'
import { emailContent, type EmailToQueue } from './queue-email'

/**
 * Confirmations and joining instructions as they would be written today: the places may have been
 * moved since. Any other e-mail tells of something that happened, and is left as it is.
 */
export async function contentOfToday(shop: Shop, email: Email): Promise<Partial<Email>> {
  const anew = await writeAnew(shop, email)
  return anew ? emailContent(shop.payload, anew) : {}
}

/** `null` also when nobody comes, or somebody else does: then it stays what it was. */
async function writeAnew(shop: Shop, { key, orderId, to }: Email): Promise<EmailToQueue | null> {
  const [kind, bookingId] = key.slice(`${orderId}/`.length).split('/')
  if (kind !== 'confirmation' && kind !== 'joining') return null
  const order = await loadOrder(shop.payload, orderId)
  const bookings = await findBookings(shop.payload, order)
  if (!bookings.some(({ status }) => status === 'booked')) return null
  if (kind === 'confirmation') return confirmationEmail(shop, { order, bookings })
  const booking = delegatesToTell(order, bookings).find(
    ({ id, delegateEmail }) => id === bookingId && delegateEmail === to,
  )
  return booking ? joiningEmail(shop, { order, booking }) : null
}
