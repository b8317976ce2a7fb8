import type { Order } from '@lectern/shared/contract/payload-types'

import { Refusal } from '../../../http/refusal'
import { isSameAddress, readAddressProof } from '../address-proof/address-proof'
import { writeToOrder } from '../change-order'
import { delegatesToTell } from '../emails/delegates-to-tell'
import { queueJoiningEmail } from '../emails/joining-email'
import { noteEvent } from '../events/note-event'
import { findBookings } from '../find-bookings'
import type { Shop } from '../shop'

const placedStates = ['booked', 'refunding', 'refunded']

/**
 * Whoever booked has answered from the e-mail address that was given: now the delegates are told. May be
 * done again without telling them twice.
 *
 * @throws Refusal `link-expired` for a proof of another address, or one that is too old.
 */
export async function confirmAddress(
  shop: Shop,
  { order, proof }: { order: Order; proof: string },
): Promise<void> {
  const { payload, now } = shop
  const provenEmail = readAddressProof(proof, now)
  if (!isSameAddress(provenEmail, order.customerEmail)) throw new Refusal('link-expired')
  const of = { orderId: order.id, states: placedStates, changes: { provenEmail } }
  const proven = await writeToOrder(payload, of)
  if (!proven) throw new Refusal('not-found')
  const text = 'The e-mail address of whoever booked has answered'
  await noteEvent(payload, { orderId: order.id, name: 'address', text, now })
  for (const booking of delegatesToTell(proven, await findBookings(payload, proven))) {
    await queueJoiningEmail(shop, { order: proven, booking })
  }
}
