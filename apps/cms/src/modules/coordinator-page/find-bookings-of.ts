import type { BookingsPage, OrganisationBooking } from '@lectern/shared/contract/coordinator-page'
import type { Booking, CreditNote, Invoice, Order } from '@lectern/shared/contract/payload-types'
import { discountSentence } from '@lectern/shared/discounts/discount-sentence'
import { pence } from '@lectern/shared/money/pence'
import type { Payload, Where } from 'payload'

import { findAll } from '@cms/database/find-all'
import { findPage } from '@cms/database/find-page'
import { groupedBy } from '@cms/grouped-by'
import { contentOf, datesOfOrder, type Context, type OrderDate } from '../orders'

const bookingsPerPage = 10

interface WantedPages {
  coming: number
  past: number
}

/** The bookings of an organisation, those that are still to come apart from all others. */
export async function findBookingsOf(
  { payload, now }: Context,
  { organisationId, pages }: { organisationId: string; pages: WantedPages },
): Promise<{ coming: BookingsPage; past: BookingsPage }> {
  const comingIds = await findComing(payload, { organisationId, now })
  const isTheirs: Where = {
    and: [{ organisation: { equals: organisationId } }, { placedAt: { exists: true } }],
  }
  const pageOfComing = pageOf(comingIds, pages.coming)
  const coming = await findAll(payload, {
    collection: 'orders',
    where: { and: [isTheirs, { id: { in: pageOfComing.items } }] },
  })
  const byId = new Map(coming.map((order) => [order.id, order]))
  const past = await findPage(payload, {
    collection: 'orders',
    where: { and: [isTheirs, { id: { not_in: comingIds } }] },
    sort: ['-placedAt', 'id'],
    limit: bookingsPerPage,
    page: pages.past,
  })
  const comingOrders = pageOfComing.items.flatMap((id) => byId.get(id) ?? [])
  const view = await viewsOf(payload, [...comingOrders, ...past.docs])
  return {
    coming: {
      bookings: comingOrders.map(view),
      count: comingIds.length,
      page: pageOfComing.page,
      pageCount: pageOfComing.pageCount,
    },
    past: {
      bookings: past.docs.map(view),
      count: past.count,
      page: pages.past,
      pageCount: past.pageCount,
    },
  }
}

/** The orders with a place that stands on a date that is not over, the next first. */
async function findComing(
  payload: Payload,
  { organisationId, now }: { organisationId: string; now: Date },
): Promise<string[]> {
  const places = await findAll(payload, {
    collection: 'bookings',
    where: {
      and: [
        { 'belongsTo.organisation': { equals: organisationId } },
        { status: { equals: 'booked' } },
        { endsAt: { greater_than: now.toISOString() } },
      ],
    },
    sort: ['startsAt', 'id'],
  })
  return [...new Set(places.map(({ orderId }) => orderId))]
}

function pageOf(ids: readonly string[], page: number) {
  const from = (page - 1) * bookingsPerPage
  return {
    items: ids.slice(from, from + bookingsPerPage),
    page,
    pageCount: Math.ceil(ids.length / bookingsPerPage),
  }
}

async function viewsOf(payload: Payload, orders: readonly Order[]) {
  const ofThem = { where: { orderId: { in: orders.map(({ id }) => id) } }, sort: 'createdAt' }
  const [bookings, invoices, creditNotes] = await Promise.all([
    findAll(payload, { collection: 'bookings', ...ofThem }),
    findAll(payload, { collection: 'invoices', ...ofThem }),
    findAll(payload, { collection: 'credit-notes', ...ofThem }),
  ])
  const bookingsOf = groupedBy(bookings, ({ orderId }) => orderId)
  const invoicesOf = groupedBy(invoices, ({ orderId }) => orderId)
  const creditNotesOf = groupedBy(creditNotes, ({ orderId }) => orderId)
  return (order: Order) =>
    viewBooking(order, {
      bookings: bookingsOf.get(order.id) ?? [],
      invoices: invoicesOf.get(order.id) ?? [],
      creditNotes: creditNotesOf.get(order.id) ?? [],
    })
}

interface OfOrder {
  bookings: readonly Booking[]
  invoices: readonly Invoice[]
  creditNotes: readonly CreditNote[]
}

function viewBooking(order: Order, of: OfOrder): OrganisationBooking {
  const { booker } = contentOf(order)
  const { reference, state, placedAt, createdAt, grossPence, payment } = order
  const discounts = discountsOf(order)
  return {
    reference,
    state,
    placedAt: placedAt ?? createdAt,
    grossPence: pence(grossPence),
    ...(discounts.length > 0 && { discounts }),
    payment: paidHow[payment],
    ...(booker?.name && { bookedBy: booker.name }),
    dates: datesOfOrder(order, of.bookings).map(viewDate),
    documents: [
      ...of.invoices.map((invoice) => viewDocument('invoice', invoice)),
      ...of.creditNotes.map((creditNote) => viewDocument('credit-note', creditNote)),
    ],
  }
}

/** Of an order with several lines it is said which. */
function discountsOf(order: Order): string[] {
  const { lines } = contentOf(order)
  return lines.flatMap((line) => {
    const sentence = discountSentence(line)
    if (!sentence) return []
    return lines.length > 1 ? [`${line.courseTitle}: ${sentence}`] : [sentence]
  })
}

const paidHow = {
  stripe: 'card',
  free: 'free',
  account: 'account',
  offline: 'elsewhere',
} as const satisfies Record<Order['payment'], OrganisationBooking['payment']>

function viewDate({ line, bookings }: OrderDate): OrganisationBooking['dates'][number] {
  const { runId, startsAt, endsAt, timeZone, days, delivery, place } = line
  return {
    courseTitle: line.courseTitle,
    date: { runId, startsAt, endsAt, timeZone, days, delivery, place },
    places: bookings.map(({ delegateName, status }) => ({
      ...(delegateName && { name: delegateName }),
      isCancelled: status === 'cancelled',
    })),
  }
}

function viewDocument(kind: 'invoice' | 'credit-note', document: Invoice | CreditNote) {
  const { number, issuedAt, createdAt, grossPence } = document
  return { kind, number, issuedAt: issuedAt ?? createdAt, grossPence: pence(grossPence) }
}
