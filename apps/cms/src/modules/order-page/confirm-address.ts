import type { Order } from '@lectern/shared/contract/payload-types'

import { Refusal } from '../../http/refusal'
import { isSameAddress } from '../../mail/plain-address'
import { delegatesToTell, queueJoiningEmail, readAddressProof } from '../letters'
import { findBookings, noteEvent, writeToOrder, type Context } from '../orders'

const placedStates = ['booked', 'refunding', 'refunded']

/**
 * Whoever booked has answered from the e-mail address that was given: now the delegates are told. May be
 * done again without telling them twice.
 *
 * @throws Refusal `link-expired` for a proof of another address, or one that is too old.
 */
export async function confirmAddress(
  context: Context,
  { order, proof }: { order: Order; proof: string },
): Promise<void> {
  const { payload, now } = context
  const provenEmail = readAddressProof(proof, now)
  if (!isSameAddress(provenEmail, order.customerEmail)) throw new Refusal('link-expired')
  const of = { orderId: order.id, states: placedStates, changes: { provenEmail } }
  const proven = await writeToOrder(payload, of)
  if (!proven) throw new Refusal('not-found')
  const text = 'The e-mail address of whoever booked has answered'
  await noteEvent(payload, { orderId: order.id, name: 'address', text, now })
  for (const booking of delegatesToTell(proven, await findBookings(payload, proven))) {
    await queueJoiningEmail(context, { order: proven, booking })
  }
}
