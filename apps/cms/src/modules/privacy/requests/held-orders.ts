import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { recordKeptUntil } from '@lectern/shared/privacy/retention-terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { whenInFull } from '@lectern/shared/time/days-text'
import { dateText } from '@lectern/shared/time/moment-text'
import type { Payload } from 'payload'

import { lastCourseDay, lastDayInBooks, unpaidStates } from '../../erasure'
import { lineOf, peopleOf } from '../../orders'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'
import { loadOrderRecords, type OrderRecords } from './order-records'
import { findTraces, reasonOn } from './order-traces'
import type { FoundBy, Person } from './person'
import { whyOrderStays } from './why-order-stays'

export async function findOrders(search: Search): Promise<Held[]> {
  const { payload } = search.req
  const found = await findInOrders(payload, search.person)
  for (const [orderId, foundBy] of await findTraces(payload, search.person)) {
    if (found.get(orderId) !== 'e-mail') found.set(orderId, foundBy)
  }
  const held: Held[] = []
  for (const [id, foundBy] of found) {
    const order = await payload.db.findOne<Order>({
      collection: 'orders',
      where: { id: { equals: id } },
    })
    // Nothing is left of what was erased meanwhile.
    if (order) held.push({ ...(await describe(search, order)), foundBy })
  }
  return held
}

const whoIsInOrder = [
  'customerName',
  'customerEmail',
  'provenEmail',
  'booker',
  'delegates',
] as const

/** What is typed before a booking is paid for stands in JSON, into which databases see differently. */
async function findInOrders(payload: Payload, person: Person): Promise<Map<string, FoundBy>> {
  const found = new Map<string, FoundBy>()
  const wanted = { collection: 'orders', fields: whoIsInOrder } as const
  for await (const order of eachDocument(payload, wanted)) {
    const foundBy = isInOrder(order, person)
    if (foundBy) found.set(order.id, foundBy)
  }
  return found
}

function isInOrder(
  order: Pick<Order, (typeof whoIsInOrder)[number]>,
  person: Person,
): FoundBy | null {
  const { booker, delegates } = peopleOf(order)
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
  const booksUntil = await lastDay(search, { order, records, kind: 'books' })
  const until = kind === 'books' ? booksUntil : await lastDay(search, { order, records, kind })
  const kept = { ...common, kind, until } as const
  if (refusal) return { ...kept, goes: [], stays: [refusal] }
  return { ...kept, goes: goesOf(records), stays: staysOf(order, { records, booksUntil }) }
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

function goesOf(records: OrderRecords): string[] {
  const { booker, bookings, attendances, emails, events, reasons, needs } = records
  const hasContacts = Boolean(booker && (booker.phone || booker.email))
  return [
    ...(hasContacts ? ['E-mail address and telephone number of the booker'] : []),
    ...bookings.map(({ title, runLabel }) => `${title} as delegate: ${runLabel}`),
    ...(attendances.length > 0 ? ['On which days they were there'] : []),
    ...emails.map(({ subject }) => `Text and address of the e-mail “${subject}”`),
    ...(events.length > 0
      ? [`${counted(events.length, 'entry', 'entries')} of the time line`]
      : []),
    ...reasons.map(({ title }) => `The reason that was given for “${title}”`),
    ...(needs ? ['Dietary and access needs'] : []),
  ]
}

/** What costs nothing is in no books: then nothing of the booker need stay. */
function staysOf(
  order: Order,
  { records, booksUntil }: { records: OrderRecords; booksUntil: string },
) {
  const byLaw = `kept until ${booksUntil} by law`
  const { booker, documents, creditNotes } = records
  const reasons = creditNotes.map(({ number }) => `The reason on credit note ${number}: ${byLaw}`)
  if (!booker || order.grossPence === 0) return reasons
  return [
    `Name and address of the booker in order ${order.reference}: ${byLaw}`,
    ...documents.map(
      ({ number }) => `${number.startsWith('INV') ? 'Invoice' : 'Credit note'} ${number}: ${byLaw}`,
    ),
  ]
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function dataOf(order: Order, records: OrderRecords): Record<string, unknown> {
  const { booker, bookings, attendances, emails, events, reasons } = records
  const { documents, creditNotes, payments, bankPayments, needs } = records
  return {
    reference: order.reference,
    what: order.summary,
    date: dateText(order.placedAt ?? order.createdAt),
    ...(booker && { booker }),
    places: bookings.map((booking) => placeData(order, booking)),
    ...(attendances.length > 0 && {
      attendance: attendances.map(({ day, isPresent, at, by }) => ({ day, isPresent, at, by })),
    }),
    ...(needs && { needs }),
    emails: emails.map(({ to, subject, sentAt, text }) => ({ to, subject, sentAt, text })),
    timeLine: events.map(({ at, text }) => ({ at, text })),
    reasons: [
      ...reasons.map(({ title, reason }) => ({ what: title, reason })),
      ...creditNotes.map((note) => ({
        what: `Credit note ${note.number}`,
        reason: reasonOn(note),
      })),
    ],
    documents: documents.map(({ number, issuedAt, content }) => ({ number, issuedAt, content })),
    payments: payments.map(({ status, receivedPence, paidAt }) => ({
      status,
      receivedPence,
      paidAt,
    })),
    ...(bankPayments.length > 0 && {
      bankPayments: bankPayments.map(
        ({ kind, amountPence, receivedOn, way, reference, reason }) => ({
          ...{ kind, amountPence, receivedOn, way, reference, reason },
        }),
      ),
    }),
  }
}

function placeData(order: Order, booking: Booking) {
  const { runLabel, startsAt, delegateName, delegateEmail, status } = booking
  const when = whenInFull(lineOf(order, booking))
  return { course: runLabel, when, startsAt, name: delegateName, email: delegateEmail, status }
}
