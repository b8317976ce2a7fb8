import { minutesAfter } from '@lectern/shared/booking/hold'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { Refusal } from '@cms/http/refusal'
import { bookOnAccount } from '@cms/modules/checkout'
import { queueAccountRefusedEmail } from '@cms/modules/letters'
import { findAsker, writesFor } from '@cms/modules/on-account'
import { contentOf, loadOrder, noteEvent, type Context } from '@cms/modules/orders'

/** How long the places are kept once it was refused, so that they can be paid by card. */
const hoursToPayByCard = 24

interface Approval {
  order: Order
  /** Pence: up to how much the organisation may owe from now on. */
  limitPence: number
  by: string
  req: PayloadRequest
}

/**
 * Lets an organisation pay by invoice, adding it where there is none, and books the order that asked for it, as
 * its customer had agreed to it. A press that was cut short is pressed again.
 *
 * @throws Refusal where nobody asks any more, and where what was agreed to does not hold.
 */
export async function approveAccount(
  context: Context,
  { order, limitPence, by, req }: Approval,
): Promise<void> {
  const { declarations, booker } = contentOf(order)
  const { provenEmail } = order
  if (order.accountAsk !== 'waiting' || !declarations || !provenEmail) throw nobodyAsks
  await allow(req, { order, provenEmail, limitPence })
  const { purchaseOrderNumber } = booker ?? {}
  const booking = { order, declarations, provenEmail, purchaseOrderNumber }
  const { outcome } = await bookOnAccount(context, booking)
  if (outcome !== 'placed') throw nobodyAsks
  const text = 'Paying by invoice approved'
  const { payload, now } = context
  await noteEvent(payload, { orderId: order.id, name: 'account-answered', text, by, now })
}

interface Allowing {
  order: Order
  provenEmail: string
  limitPence: number
}

async function allow(req: PayloadRequest, { order, provenEmail, limitPence }: Allowing) {
  const { booker } = contentOf(order)
  const companyName = booker?.companyName ?? booker?.name ?? provenEmail
  const asker = { name: booker?.name ?? companyName, email: provenEmail }
  const known = await findAsker(req.payload, { provenEmail, companyName })
  const onAccount = { ...known?.onAccount, isAllowed: true, creditLimitPence: limitPence }
  const asStaff = { req, overrideAccess: false, depth: 0 }
  if (!known) {
    const { address } = booker ?? {}
    await req.payload.create({
      collection: 'organisations',
      data: {
        ...{ name: companyName, coordinators: [asker], onAccount },
        ...(address && { invoiceAddress: address }),
      },
      ...asStaff,
    })
    return
  }
  const coordinators = writesFor(known, provenEmail)
    ? known.coordinators
    : [...(known.coordinators ?? []), asker]
  await req.payload.update({
    collection: 'organisations',
    id: known.id,
    data: { onAccount, coordinators },
    ...asStaff,
  })
}

/**
 * Says that it is not paid by invoice. Its places are kept for a day, so that it can be paid by card.
 *
 * @throws Refusal where nobody asks any more.
 */
export async function refuseAccount(
  context: Context,
  { order, reason, by }: { order: Order; reason: string; by: string },
): Promise<void> {
  const { payload, now } = context
  const refused = await compareAndSet(payload, {
    collection: 'orders',
    where: {
      and: [
        { id: { equals: order.id } },
        { accountAsk: { equals: 'waiting' } },
        { state: { in: ['open', 'paying'] } },
      ],
    },
    data: {
      accountAsk: 'refused',
      accountRefusal: reason,
      holdExpiresAt: minutesAfter(now, hoursToPayByCard * 60),
    },
  })
  const answered = refused ?? (await loadOrder(payload, order.id))
  // Pressed again, it is told again, which is once.
  if (answered.accountAsk !== 'refused') throw nobodyAsks
  await queueAccountRefusedEmail(context, answered)
  const text = `Paying by invoice refused: ${answered.accountRefusal ?? ''}`
  await noteEvent(payload, { orderId: order.id, name: 'account-answered', text, by, now })
}

const nobodyAsks = new Refusal('not-allowed', {
  message:
    'Nobody waits for an answer any more: it was paid or answered meanwhile, or its places are no longer kept. Load the page again.',
})
