import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { recordKeptUntil } from '@lectern/shared/privacy/retention-terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'
import type { Payload } from 'payload'

import { contentOf, lastCourseDay, lastDayInBooks, unpaidStates } from '../../orders'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'
import { loadOrderRecords, type OrderRecords } from './order-records'
import type { FoundBy, Person } from './person'
import { whyOrderStays } from './why-order-stays'

export async function findOrders(search: Search): Promise<Held[]> {
  const { payload } = search.req
  const traces = await findTraces(payload, search.person)
  const held: Held[] = []
  for await (const order of eachDocument(payload, 'orders')) {
    const foundBy = isInOrder(order, search.person) ?? traces.get(order.id)
    if (foundBy) held.push({ ...(await describe(search, order)), foundBy })
  }
  return held
}

/** Orders in whose bookings, e-mails or time line the person is: whoever had a place once may have given it up. */
async function findTraces(payload: Payload, person: Person): Promise<Map<string, FoundBy>> {
  const traces = new Map<string, FoundBy>()
  const note = (orderId: string, foundBy: FoundBy | null) => {
    if (foundBy && traces.get(orderId) !== 'e-mail') traces.set(orderId, foundBy)
  }
  for await (const { orderId, delegateName, delegateEmail } of eachDocument(payload, 'bookings')) {
    note(orderId, person.isMeant({ name: delegateName, email: delegateEmail }))
  }
  for await (const { orderId, to, text } of eachDocument(payload, 'emails')) {
    note(orderId, person.isMeant({ email: to }) ?? person.isMentionedIn(text))
  }
  for await (const { orderId, text } of eachDocument(payload, 'order-events')) {
    note(orderId, person.isMentionedIn(text))
  }
  return traces
}

function isInOrder(order: Order, person: Person): FoundBy | null {
  const { booker, delegates } = contentOf(order)
  const candidates = [
    booker ?? { name: order.customerName, email: order.customerEmail },
    { email: order.provenEmail },
    ...delegates,
  ]
  const found = candidates.map((candidate) => person.isMeant(candidate))
  return found.includes('e-mail') ? 'e-mail' : found.includes('name') ? 'name' : null
}

async function describe(search: Search, order: Order): Promise<Omit<Held, 'foundBy'>> {
  const records = await loadOrderRecords(search, order)
  const common = {
    item: `orders/${order.id}`,
    title: `Order ${order.reference}: ${order.summary}`,
    href: `/admin/collections/orders/${order.id}`,
    data: dataOf(order, records),
  }
  const kind = isUnpaid(order) ? 'unpaidOrders' : records.booker ? 'books' : 'delegates'
  const refusal = await whyOrderStays(search, { order, records })
  if (kind === 'unpaidOrders') return { ...common, ...unpaid(search, order, refusal) }
  const until = await lastDay(search, { order, records, kind })
  const kept = { ...common, kind, until } as const
  if (refusal) return { ...kept, goes: [], stays: [refusal] }
  return { ...kept, goes: goesOf(records), stays: staysOf(order, { records, until }) }
}

function isUnpaid({ state }: Order): boolean {
  return (unpaidStates as readonly string[]).includes(state)
}

function unpaid({ terms }: Search, order: Order, refusal: string | null) {
  const from = calendarDayIn(new Date(order.holdExpiresAt ?? order.createdAt))
  const until = dateText(recordKeptUntil(terms, { kind: 'unpaidOrders', from }))
  return {
    kind: 'unpaidOrders' as const,
    until,
    goes: refusal ? [] : ['The unfinished booking, whole'],
    stays: refusal ? [refusal] : [],
  }
}

async function lastDay(
  { req, terms }: Search,
  of: { order: Order; records: OrderRecords; kind: 'books' | 'delegates' },
): Promise<string> {
  const { order, records, kind } = of
  const from =
    kind === 'books'
      ? await lastDayInBooks(req.payload, order)
      : lastCourseDay(order, records.allBookings)
  return dateText(recordKeptUntil(terms, { kind, from }))
}

function goesOf({ booker, bookings, emails, events, needs }: OrderRecords): string[] {
  const hasContacts = Boolean(booker && (booker.phone || booker.email))
  return [
    ...(hasContacts ? ['E-mail address and telephone number of the booker'] : []),
    ...bookings.map(({ title, runLabel }) => `${title} as delegate: ${runLabel}`),
    ...emails.map(({ subject }) => `Text and address of the e-mail “${subject}”`),
    ...(events.length > 0
      ? [`${counted(events.length, 'entry', 'entries')} of the time line`]
      : []),
    ...(needs ? ['Dietary and access needs'] : []),
  ]
}

/** What costs nothing is in no books: then nothing of the booker need stay. */
function staysOf(order: Order, { records, until }: { records: OrderRecords; until: string }) {
  if (!records.booker || order.grossPence === 0) return []
  const name = `Name and address of the booker in order ${order.reference}: kept until ${until} by law`
  const documents = records.documents.map(
    ({ number }) =>
      `${number.startsWith('INV') ? 'Invoice' : 'Credit note'} ${number}: kept until ${until} by law`,
  )
  return [name, ...documents]
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function dataOf(order: Order, records: OrderRecords): Record<string, unknown> {
  const { booker, bookings, emails, events, documents, payments, needs } = records
  return {
    reference: order.reference,
    what: order.summary,
    date: dateText(order.placedAt ?? order.createdAt),
    ...(booker && { booker }),
    places: bookings.map(placeData),
    ...(needs && { needs }),
    emails: emails.map(({ to, subject, sentAt, text }) => ({ to, subject, sentAt, text })),
    timeLine: events.map(({ at, text }) => ({ at, text })),
    documents: documents.map(({ number, issuedAt, content }) => ({ number, issuedAt, content })),
    payments: payments.map(({ status, receivedPence, paidAt }) => ({
      status,
      receivedPence,
      paidAt,
    })),
  }
}

function placeData({ runLabel, startsAt, delegateName, delegateEmail, status }: Booking) {
  return { course: runLabel, startsAt, name: delegateName, email: delegateEmail, status }
}
