import type { Order } from '@lectern/shared/contract/payload-types'

import { Refusal } from '../../http/refusal'
import { consumePoint, type Limit } from '../../limits/limit'
import type { Context } from '../orders'

const aDay = 24 * 60 * 60

/** Booked, whatever becomes of them: each writes to an address that nobody has confirmed. */
const bookingsWithOneEmail: Limit = { name: 'free-by-email', points: 6, perSeconds: aDay }

/** Many people of an office share one address of the network. */
const bookingsFromOneAddress: Limit = { name: 'free-by-visitor', points: 40, perSeconds: aDay }

/** A place that costs nothing costs a stranger nothing either. */
export async function refuseManyFreeBookings(
  { payload }: Context,
  { customerEmail }: Order,
  visitor: string,
): Promise<void> {
  const email = (customerEmail ?? '').toLowerCase()
  const wait =
    (await consumePoint(payload, bookingsFromOneAddress, visitor)) ??
    (await consumePoint(payload, bookingsWithOneEmail, email))
  if (wait === null) return
  const message = 'That was very often for one day. Please contact us, and we will book for you.'
  throw new Refusal('too-many-requests', { message, retryAfterSeconds: wait })
}
