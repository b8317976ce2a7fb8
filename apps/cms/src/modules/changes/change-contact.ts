import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import { isPlacedState, placedStates } from '@lectern/shared/orders/order-state'
import type { PayloadRequest, Where } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { inOneTransaction } from '@cms/database/in-one-transaction'
import { Refusal } from '@cms/http/refusal'
import { isSameAddress } from '@cms/mail/plain-address'
import { contentOf, customerFields, noteEvent, type Context } from '../orders'
import { contactChanges } from './contact-changes'

/** What of a booker staff can change. What is left out stays as it is; an empty text is none. */
export type Contact = Pick<KeptBooker, 'name' | 'email'> &
  Partial<Pick<KeptBooker, 'phone' | 'companyName' | 'purchaseOrderNumber' | 'address'>>

interface ContactChange {
  order: Order
  contact: Contact
  by: string
}

/**
 * Changes how whoever booked is reached, and notes what it was before. Papers that were issued keep what
 * they say; e-mails that have not gone out yet go to the new address.
 *
 * @throws Refusal for an order that is not placed or whose booker was erased, for a business without a
 *   name, and when somebody else has changed the order meanwhile.
 */
export async function changeContact(
  context: Context,
  { order, contact, by }: ContactChange,
): Promise<void> {
  const { booker } = contentOf(order)
  if (!booker || !isPlaced(order)) throw new Refusal('not-allowed')
  if (booker.kind === 'business' && !contact.companyName) throw noCompany
  const changed = changedBooker(booker, { contact, now: context.now })
  const words = contactChanges(booker, changed)
  if (words.length === 0) return
  const { payload, now } = context
  const name = `contact/${now.getTime()}`
  await inOneTransaction(payload, async (req) => {
    const inIt = { ...context, req }
    if (!(await write(inIt, { order, booker, changed }))) throw overtaken
    await noteEvent(payload, { orderId: order.id, name, text: words.join('; '), by, now, req })
    await redirectUnsentEmails(inIt, { order, from: booker.email, to: changed.email })
  })
}

/** Papers that were issued before say beside them since when there is another purchase order. */
function changedBooker(
  booker: KeptBooker,
  { contact, now }: { contact: Contact; now: Date },
): KeptBooker {
  const changed = { ...booker, ...contact, address: contact.address ?? booker.address }
  const isSame = (changed.purchaseOrderNumber ?? '') === (booker.purchaseOrderNumber ?? '')
  return isSame ? changed : { ...changed, purchaseOrderSince: now.toISOString() }
}

type InTransaction = Context & { req: Partial<PayloadRequest> }

/** Whether it is placed, so that nobody but staff changes who books. */
export function isPlaced({ state }: Order): boolean {
  return isPlacedState(state)
}

const noCompany = new Refusal('invalid-fields', {
  fields: [{ path: 'companyName', message: 'Enter the name of the company that books' }],
})

const overtaken = new Refusal('unavailable', {
  message: 'Somebody has changed this booking at the same moment. Press again.',
})

/** What has been erased in time is looked at again, so that what is typed now goes in time as well. */
function write(
  { payload, req }: InTransaction,
  { order, booker, changed }: { order: Order; booker: KeptBooker; changed: KeptBooker },
): Promise<Order | null> {
  const wasProven = Boolean(order.provenEmail) && isSameAddress(order.provenEmail, booker.email)
  return compareAndSet(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { state: { in: [...placedStates] } },
        { updatedAt: { equals: order.updatedAt } },
      ],
    },
    data: {
      booker: changed,
      ...customerFields(changed),
      contactsErasedAt: null,
      ...(wasProven && { provenEmail: changed.email }),
    },
    req,
  })
}

async function redirectUnsentEmails(
  { payload, req }: InTransaction,
  { order, from, to }: { order: Order; from: string; to: string },
): Promise<void> {
  if (from === to) return
  const where: Where = {
    and: [
      { orderId: { equals: order.id } },
      { to: { equals: from } },
      { status: { in: ['waiting', 'failed'] } },
    ],
  }
  for (const { id, status } of await findAll(payload, { collection: 'emails', where, req })) {
    const isSame: Where = { and: [{ id: { equals: id } }, { status: { equals: status } }] }
    await compareAndSet(payload, { collection: 'emails', where: isSame, data: { to }, req })
  }
}
