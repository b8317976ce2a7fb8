import type { Delegate, KeptBooker } from '@lectern/shared/contract/checkout-forms'
import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import type { Payload, PayloadRequest, Where } from 'payload'

import { inOneTransaction } from '../../database/in-one-transaction'
import { aboutCustomer, contentOf, customerFields, findBookings } from '../orders'

type Person = { name?: string | undefined; email?: string | undefined }

export interface OrderErasure {
  /** What is left of whoever booked; `null` if nothing is. */
  booker: (booker: KeptBooker) => KeptBooker | null
  /** What is left of each delegate. */
  delegate: (delegate: Person) => Person
  /** The moments at which a term of the order was carried out. */
  erasedAt?: Partial<Record<'contactsErasedAt' | 'delegatesErasedAt' | 'customerErasedAt', string>>
}

/**
 * Erases people from an order and its bookings in one transaction. What keeps seats and books right stays
 * as it is: runs, places, prices, states, numbers. For an order whose courses are over.
 */
export async function eraseInOrder(
  payload: Payload,
  { order, erasure }: { order: Order; erasure: OrderErasure },
): Promise<void> {
  const bookings = await findBookings(payload, order)
  await inOneTransaction(payload, async (req) => {
    await write(payload, {
      collection: 'orders',
      id: order.id,
      data: orderData(order, erasure),
      req,
    })
    for (const booking of bookings) {
      const data = bookingData(booking, erasure)
      if (data) await write(payload, { collection: 'bookings', id: booking.id, data, req })
    }
    await deleteAttendances(payload, { order, bookings, erasure, req })
    if (isBookerReduced(order, erasure)) {
      await emptyPaymentRequests(payload, { order, req })
      await deleteTypedEvents(payload, { order, req })
    }
  })
}

function orderData(order: Order, { booker: reduce, delegate, erasedAt = {} }: OrderErasure) {
  const { booker, delegates } = contentOf(order)
  const kept = booker && reduce(booker)
  return {
    ...erasedAt,
    ...(booker && {
      booker: kept,
      ...customerFields(kept),
      ...(!kept && { organisation: null }),
      ...(!kept?.email && { provenEmail: null }),
    }),
    ...(order.delegates
      ? { delegates: delegates.map((each) => reduceDelegate(each, delegate)) }
      : {}),
  }
}

function reduceDelegate(
  { runId, seat, name, email }: Delegate,
  reduce: OrderErasure['delegate'],
): Delegate {
  return { runId, seat, ...reduce({ name, email }) }
}

function bookingData(booking: Booking, { delegate: reduce }: OrderErasure) {
  const { delegateName, delegateEmail, seat, orderReference } = booking
  const { name, email } = reduce({
    name: delegateName ?? undefined,
    email: delegateEmail ?? undefined,
  })
  const isSame =
    (name ?? null) === (delegateName ?? null) && (email ?? null) === (delegateEmail ?? null)
  if (isSame) return null
  return {
    delegateName: name ?? null,
    delegateEmail: email ?? null,
    ...(delegateName && !name && { title: `Name erased (${orderReference}, place ${seat})` }),
  }
}

/** Whether somebody was there says something only as long as it is known who. */
async function deleteAttendances(
  payload: Payload,
  of: { order: Order; bookings: Booking[]; erasure: OrderErasure; req: Partial<PayloadRequest> },
): Promise<void> {
  const { order, bookings, erasure, req } = of
  const nameless = bookings.filter((booking) => losesName(booking, erasure)).map(({ id }) => id)
  const where: Where | null = erasure.erasedAt?.delegatesErasedAt
    ? { orderId: { equals: order.id } }
    : nameless.length > 0
      ? { bookingId: { in: nameless } }
      : null
  if (where) await payload.db.deleteMany({ collection: 'attendances', where, req })
}

function losesName(
  { delegateName, delegateEmail }: Booking,
  { delegate: reduce }: OrderErasure,
): boolean {
  const known = { name: delegateName ?? undefined, email: delegateEmail ?? undefined }
  return Boolean(delegateName) && !reduce(known).name
}

function isBookerReduced(order: Order, { booker: reduce }: OrderErasure): boolean {
  const { booker } = contentOf(order)
  return Boolean(booker && reduce(booker) !== booker)
}

/** What staff noted about the customer, and what their address was before, goes with the address. */
async function deleteTypedEvents(
  payload: Payload,
  { order, req }: { order: Order; req: Partial<PayloadRequest> },
): Promise<void> {
  const isTyped = aboutCustomer.map((name) => ({ key: { like: `${order.id}/${name}` } }))
  const where: Where = { and: [{ orderId: { equals: order.id } }, { or: isTyped }] }
  await payload.db.deleteMany({ collection: 'order-events', where, req })
}

/** What was sent to Stripe names the customer's address. It is needed until Stripe has answered. */
async function emptyPaymentRequests(
  payload: Payload,
  { order, req }: { order: Order; req: Partial<PayloadRequest> },
): Promise<void> {
  const where: Where = {
    and: [{ orderId: { equals: order.id } }, { followUpDone: { equals: true } }],
  }
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'payments',
    where,
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id } of docs) {
    await write(payload, { collection: 'payments', id, data: { request: {}, url: null }, req })
  }
}

interface Writing {
  collection: 'orders' | 'bookings' | 'payments'
  id: string
  data: Record<string, unknown>
  req: Partial<PayloadRequest>
}

async function write(payload: Payload, { collection, id, data, req }: Writing): Promise<void> {
  await payload.db.updateOne({
    collection,
    where: { id: { equals: id } },
    data: structuredClone(data),
    options: { atomic: true },
    req,
  })
}
