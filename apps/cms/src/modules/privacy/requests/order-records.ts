import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'
import type {
  Attendance,
  BankPayment,
  Booking,
  CreditNote,
  DelegateNeed,
  Email,
  Invoice,
  Order,
  OrderEvent,
  Payment,
  Refund,
} from '@lectern/shared/contract/payload-types'
import type { CollectionSlug } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { findAll } from '@cms/database/find-all'
import type { RecordWithReason } from '../../erasure'
import { aboutCustomer, contentOf } from '../../orders'
import type { Search } from './held'
import { reasonOn } from './order-traces'
import { personOf, type Person } from './person'

/** What of an order is about the person who is sought. */
export interface OrderRecords {
  /** If it was this person. */
  booker: KeptBooker | null
  /** The places that are, or were, this person's. */
  bookings: Booking[]
  /** On which days the person was there, or was not. */
  attendances: Attendance[]
  /** Everybody's, for the days. */
  allBookings: Booking[]
  /** Sent to the person, or speaking of them. */
  emails: Email[]
  /** Speaking of the person; of the booker, also what staff noted without naming them. */
  events: OrderEvent[]
  /** Refunds and moves whose reason, as staff typed it, speaks of the person. */
  reasons: (RecordWithReason & Pick<Refund, 'title' | 'reason'>)[]
  /** The booker's. */
  documents: (Invoice | CreditNote)[]
  /** Another's, whose reason speaks of the person. */
  creditNotes: CreditNote[]
  payments: Payment[]
  bankPayments: BankPayment[]
  needs: DelegateNeed['entries']
  /** Whether a name and an address in this order are this person's, also where only one of them was sought. */
  isTheirs: (candidate: { name?: string | null; email?: string | null }) => boolean
}

export async function loadOrderRecords(search: Search, order: Order): Promise<OrderRecords> {
  const of = <Slug extends CollectionSlug>(collection: Slug, sort = 'createdAt') =>
    findAll(search.req.payload, { collection, where: { orderId: { equals: order.id } }, sort })
  const allBookings = await of('bookings')
  const people = peopleIn(search.person, { order, bookings: allBookings })
  const isTheirs: OrderRecords['isTheirs'] = (candidate) =>
    people.some(({ isMeant }) => isMeant(candidate) !== null)
  const speaksOfThem = (...texts: (string | null | undefined)[]) =>
    people.some(({ isMentionedIn }) => isMentionedIn(...texts) !== null)
  const { booker } = contentOf(order)
  const isBooker = Boolean(booker && isTheirs(booker))
  const needs = reachesAll(search.req.user, 'read', 'delegate-needs')
    ? await of('delegate-needs')
    : []
  const reasonsOf = async (collection: 'refunds' | 'place-moves' | 'bank-payments') =>
    (await of(collection))
      .filter(({ reason }) => speaksOfThem(reason))
      .map(({ id, title, reason }) => ({ collection, id, title, reason: reason ?? '' }))
  const emails = await of('emails')
  const creditNotes = await of('credit-notes')
  const bookings = allBookings.filter(({ delegateName: name, delegateEmail: email }) =>
    isTheirs({ ...(name && { name }), ...(email && { email }) }),
  )
  const places = bookings.map(({ id }) => id)
  return {
    booker: isBooker ? booker : null,
    bookings,
    attendances: (await of('attendances', 'day')).filter(({ bookingId }) =>
      places.includes(bookingId),
    ),
    allBookings,
    emails: emails.filter(
      ({ to, subject, text, html, calendar }) =>
        isTheirs({ email: to }) || speaksOfThem(subject, text, html, calendar),
    ),
    events: (await of('order-events', 'at')).filter(
      (event) => speaksOfThem(event.text) || (isBooker && isAboutCustomer(order, event)),
    ),
    reasons: [
      ...(await reasonsOf('refunds')),
      ...(await reasonsOf('place-moves')),
      ...(await reasonsOf('bank-payments')),
    ],
    documents: isBooker ? [...(await of('invoices')), ...creditNotes] : [],
    creditNotes: isBooker ? [] : creditNotes.filter((note) => speaksOfThem(reasonOn(note))),
    payments: isBooker ? await of('payments') : [],
    bankPayments: isBooker ? await of('bank-payments') : [],
    needs: needsOf(needs, { order, bookings: allBookings, isTheirs }),
    isTheirs,
  }
}

/** Whoever is meant, by name and by address: an e-mail may greet somebody who was sought by address only. */
function peopleIn(
  person: Person,
  { order, bookings }: { order: Order; bookings: readonly Booking[] },
): Person[] {
  const { booker, delegates } = contentOf(order)
  const candidates = [
    ...(booker ? [booker] : []),
    ...delegates,
    ...bookings.map(({ delegateName, delegateEmail }) => ({
      name: delegateName ?? undefined,
      email: delegateEmail ?? undefined,
    })),
  ]
  const meant = candidates.filter((candidate) => person.isMeant(candidate) !== null)
  return [person, ...meant.map(({ name, email }) => personOf({ name, email: email || undefined }))]
}

function isAboutCustomer({ id }: Order, { key }: OrderEvent): boolean {
  return aboutCustomer.some((name) => key.startsWith(`${id}/${name}`))
}

type Entry = { runId?: unknown; seat?: unknown }

/** Those of the person's places. */
function needsOf(
  [needs]: readonly DelegateNeed[],
  of: { order: Order; bookings: readonly Booking[]; isTheirs: OrderRecords['isTheirs'] },
): DelegateNeed['entries'] {
  const entries = (needs?.entries ?? []) as Entry[]
  const seats = [
    ...contentOf(of.order).delegates.filter(of.isTheirs),
    ...of.bookings.filter(({ delegateName: name, delegateEmail: email }) =>
      of.isTheirs({ ...(name && { name }), ...(email && { email }) }),
    ),
  ]
  const theirs = entries.filter(({ runId, seat }) =>
    seats.some((each) => each.runId === runId && each.seat === seat),
  )
  return theirs.length > 0 ? theirs : null
}
