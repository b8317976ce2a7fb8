import type { PayloadRequest } from 'payload'

import { may } from '@cms/access/may'
import { shortStateOf } from '../desk'
import { money, peopleOf } from '../orders'
import type { FoundGroup, FoundItem } from './answer'
import { findPeople } from './find-people'
import type { Finding } from './finding'
import { idsAmong } from './ids-among'
import { soughtText } from './index-of-texts/sought-text'
import { rankIn, type Alternatives } from './index-of-texts/words-in-text'
import { orderTexts } from './index-of-texts/watched-texts'
import { markFound } from './mark-found'
import { loadInFull, type OrderInFull } from './order-in-full'

/** Orders, and the people and firms in them, for whoever handles bookings. */
export async function findInBookings({
  req,
  wanted,
  ids,
  mostShown,
}: Finding): Promise<FoundGroup[]> {
  if (!may(req.user, 'handleBookings')) return []
  const orders = await loadInFull(req.payload, ids.get('orders') ?? [])
  const found = orders.filter((each) => rankIn(soughtText(textsOf(each)), wanted) > 0)
  const shown = found.slice(0, mostShown)
  return [
    { name: 'Bookings', items: shown.map((each) => orderItem(each, wanted)) },
    { name: 'People', items: findPeople(found, { wanted, mostShown, shown }) },
  ]
}

/** Those with these keys (`orders/<id>`), to be shown again. */
export async function bookingsAt(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<FoundItem[]> {
  if (!may(req.user, 'handleBookings')) return []
  const ids = idsAmong(req.payload, { keys, collection: 'orders' })
  const orders = await loadInFull(req.payload, ids)
  return orders.map((each) => orderItem(each, []))
}

/** What the index should hold of it. */
function textsOf({ order, bookings, documents }: OrderInFull) {
  return [
    ...orderTexts({ ...order }),
    ...bookings.flatMap(({ delegateName, delegateEmail }) => [delegateName, delegateEmail]),
    ...documents.map(({ number }) => number),
  ]
}

function orderItem(each: OrderInFull, wanted: readonly Alternatives[]): FoundItem {
  const { order } = each
  const words = wanted.flat()
  const title =
    [order.customerName, order.companyName].filter(Boolean).join(', ') ||
    'Nobody has said who books'
  const parts = [order.summary, money(order.grossPence), order.reference]
  const line = [...parts.slice(0, 2), ...whyFound(each, { wanted, shown: [title, ...parts] })]
  return {
    key: `orders/${order.id}`,
    href: `/admin/collections/orders/${order.id}`,
    icon: 'ticket',
    title: markFound(title, words),
    detail: markFound([...line, order.reference].join(' · '), words),
    state: shortStateOf(order),
  }
}

/** What the words were found in, if it is not among what is shown of every order. */
function whyFound(
  { order, bookings, documents }: OrderInFull,
  { wanted, shown }: { wanted: readonly Alternatives[]; shown: readonly string[] },
): string[] {
  const { booker } = peopleOf(order)
  const further = [
    [
      booker?.purchaseOrderNumber,
      booker?.purchaseOrderNumber && `PO ${booker.purchaseOrderNumber}`,
    ],
    [booker?.phone, booker?.phone],
    [order.customerEmail, order.customerEmail],
    ...documents.map(({ number }) => [number, number]),
    ...bookings.map(({ delegateName }) => [delegateName, delegateName]),
    ...bookings.map(({ delegateEmail }) => [delegateEmail, delegateEmail]),
  ]
  const open = wanted.filter((word) => rankIn(soughtText(shown), [word]) === 0)
  const found = further.flatMap(([text, line]) =>
    line && open.some((word) => rankIn(soughtText([text]), [word]) > 0) ? [line] : [],
  )
  return [...new Set(found)].slice(0, 2)
}
