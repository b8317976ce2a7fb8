import type { PurchaseOrderRequest } from '@lectern/shared/contract/placed-order'
import type { Order } from '@lectern/shared/contract/payload-types'

import { Refusal } from '@cms/http/refusal'
import { changeContact } from '../changes'
import { contentOf, customerActor, type Context } from '../orders'

/** How often one booking may be changed so: each change stands on its time line. */
const mostChanges = 20

/**
 * Says the number of a purchase order once an organisation has booked. An invoice that was issued stays as it is,
 * and shows the number beside it; what it was before stands on the time line.
 *
 * @throws Refusal `not-allowed` for an individual, `unavailable` when somebody else changes the order just now
 */
export async function setPurchaseOrder(
  context: Context,
  { order, purchaseOrderNumber }: PurchaseOrderRequest & { order: Order },
): Promise<void> {
  const { booker } = contentOf(order)
  if (booker?.kind !== 'business') throw new Refusal('not-allowed')
  await refuseTooMany(context, order)
  const { name, email, companyName } = booker
  const contact = { name, email, ...(companyName && { companyName }), purchaseOrderNumber }
  await changeContact(context, { order, contact, by: customerActor })
}

async function refuseTooMany({ payload }: Context, order: Order): Promise<void> {
  const { totalDocs } = await payload.db.count({
    collection: 'order-events',
    where: {
      and: [
        { orderId: { equals: order.id } },
        { by: { equals: customerActor } },
        { key: { like: `${order.id}/contact/` } },
      ],
    },
  })
  if (totalDocs < mostChanges) return
  const message = 'The number has been changed very often. Ring us, and we change it for you.'
  throw new Refusal('invalid-fields', { fields: [{ path: 'purchaseOrderNumber', message }] })
}
