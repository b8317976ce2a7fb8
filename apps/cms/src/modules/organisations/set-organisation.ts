import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { idOf } from '@cms/database/document-ids'
import { inOneTransaction } from '@cms/database/in-one-transaction'
import { Refusal } from '@cms/http/refusal'
import { noteEvent, type Context } from '../orders'
import { findOrganisation } from './find-organisation'

interface Belonging {
  order: Order
  /** None: it belongs to nobody any more. */
  organisationId: string | null
  by: string
  /** The organisation itself goes into the other, and what it owes with it. */
  isMerged?: boolean
}

/**
 * Says to which organisation an order belongs, and notes it on the time line. Papers that were issued keep
 * what they say.
 *
 * @throws Refusal for an organisation that is not there or in the trash, for an order that nobody has placed
 *   or whose customer was erased, for one that an organisation owes already, and when somebody else has changed
 *   the order meanwhile.
 */
export async function setOrganisation(
  { payload, now }: Context,
  { order, organisationId, by, isMerged = false }: Belonging,
): Promise<void> {
  const before = order.organisation ? idOf(order.organisation) : null
  if (before === organisationId) return
  if (!isMerged && (!order.placedAt || !order.booker)) throw new Refusal('not-allowed')
  if (order.payment === 'account' && before && !isMerged) throw owedByAnother
  const organisation = organisationId && (await loadPresent(payload, organisationId))
  const text = organisation
    ? `Belongs to the organisation ${organisation.name}`
    : 'Belongs to no organisation any more'
  await inOneTransaction(payload, async (req) => {
    const written = await compareAndSet(payload, {
      collection: 'orders',
      where: { and: [{ id: { equals: order.id } }, { updatedAt: { equals: order.updatedAt } }] },
      data: { organisation: organisationId },
      req,
    })
    if (!written) throw overtaken
    const name = `contact/organisation/${now.getTime()}`
    await noteEvent(payload, { orderId: order.id, name, text, by, now, req })
  })
}

const owedByAnother = new Refusal('not-allowed', {
  message:
    'This booking is on the account of its organisation, which owes what is unpaid. Cancel its places, which writes a credit note, and book them anew for the other one.',
})

const overtaken = new Refusal('unavailable', {
  message: 'Somebody has changed this booking at the same moment. Press again.',
})

async function loadPresent(payload: Payload, id: string): Promise<Organisation> {
  const found = await findOrganisation(payload, id)
  if (found && !found.deletedAt) return found
  throw new Refusal('invalid-fields', {
    fields: [
      {
        path: 'organisationId',
        message: 'This organisation is not there any more. Choose another',
      },
    ],
  })
}
