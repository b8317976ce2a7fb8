import type { Order } from '@lectern/shared/contract/payload-types'

import {
  deleteUnpaidOrder,
  eraseEmailText,
  eraseInOrder,
  eraseReason,
  unpaidStates,
} from '../../erasure'
import { loadOrder } from '../../orders'
import type { Search } from './held'
import { loadOrderRecords, type OrderRecords } from './order-records'
import { whyOrderStays } from './why-order-stays'

/** Erases the person from an order, unless something is still to come of it. The order itself comes last, so that what is cut short is found again. */
export async function eraseFromOrder(search: Search, orderId: string): Promise<boolean> {
  const { payload } = search.req
  const order = await loadOrder(payload, orderId)
  const records = await loadOrderRecords(search, order)
  if (await whyOrderStays(search, { order, records })) return false
  if ((unpaidStates as readonly string[]).includes(order.state)) {
    return deleteUnpaidOrder(payload, { id: orderId })
  }
  for (const email of records.emails) await eraseEmailText(payload, { email, now: search.now })
  const events = records.events.map(({ id }) => id)
  if (events.length > 0) {
    await payload.db.deleteMany({ collection: 'order-events', where: { id: { in: events } } })
  }
  for (const reason of records.reasons) await eraseReason(payload, reason)
  if (records.needs) {
    const where = { orderId: { equals: orderId } }
    await payload.db.deleteMany({ collection: 'delegate-needs', where })
  }
  await erasePerson(search, { order, records })
  return true
}

async function erasePerson(
  { req: { payload } }: Search,
  { order, records: { isTheirs, booker: theirs } }: { order: Order; records: OrderRecords },
): Promise<void> {
  await eraseInOrder(payload, {
    order,
    erasure: {
      booker: (booker) => {
        if (!theirs) return booker
        if (order.grossPence === 0) return null
        const { phone: _, ...kept } = booker
        return { ...kept, email: '' }
      },
      delegate: (delegate) => (isTheirs(delegate) ? {} : delegate),
    },
  })
}
