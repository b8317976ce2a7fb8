import type {
  BankPayment,
  Booking,
  CreditNote,
  Invoice,
  Order,
  Refund,
} from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { paymentsOutsideStripe } from '@lectern/shared/orders/bank-payment'
import type { MoneyEntry, OrderAccount } from '@lectern/shared/owed/account'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import type { CollectionSlug, Payload, SelectType } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findByIds } from '@cms/database/find-by-ids'
import { inPieces } from '@cms/database/in-pieces'
import { groupedBy } from '@cms/grouped-by'
import { peopleOf } from '../orders'

/** An order that is paid outside Stripe: who owes it, and everything that says how much. */
export interface OwedOrder {
  id: string
  organisationId: string | null
  customerName: string
  companyName: string | null
  /** By which the spellings of a company are one; see `orders/compared-forms.ts`. */
  companyKey: string | null
  customerEmail: string | null
  /** Whether the customer bought as a business. */
  isBusiness: boolean
  /** The last day of its courses; null where no place of it is known any more. */
  performedOn: CalendarDay | null
  account: OrderAccount
  /** For cancelled places, on its way back or still to be paid back: it is in the customer's favour until then. */
  goesBackPence: number
}

/** Reads so many documents at a time, however many orders there are: never one order by itself. */
export async function loadOwedOrders(
  payload: Payload,
  orderIds: readonly string[],
): Promise<OwedOrder[]> {
  const orders = await findByIds<Order>(payload, {
    collection: 'orders',
    ids: orderIds,
    select: orderFields,
  })
  const stored = await loadStored(payload, [...orders.keys()])
  return [...orders.values()]
    .toSorted((one, other) => one.reference.localeCompare(other.reference))
    .map((order) => owedOrder(order, stored))
}

/** Of everything that belongs to an organisation and is paid outside Stripe, paid or not. */
export async function loadOwedOrdersOf(
  payload: Payload,
  organisationId: string,
): Promise<OwedOrder[]> {
  const orders = await payload.db.find<Pick<Order, 'id'>>({
    collection: 'orders',
    where: {
      and: [
        { organisation: { equals: organisationId } },
        { payment: { in: [...paymentsOutsideStripe] } },
      ],
    },
    select: { reference: true },
    pagination: false,
    limit: 0,
  })
  return loadOwedOrders(
    payload,
    orders.docs.map(({ id }) => id),
  )
}

const orderFields: SelectType = {
  reference: true,
  organisation: true,
  customerName: true,
  customerEmail: true,
  companyName: true,
  companyKey: true,
  booker: true,
}

type Stored = Awaited<ReturnType<typeof loadStored>>

async function loadStored(payload: Payload, ids: readonly string[]) {
  const document = { number: true, issuedAt: true, grossPence: true } as const
  const [invoices, creditNotes, bankPayments, refunds, bookings] = await Promise.all([
    ofOrders<Invoice>(payload, ids, 'invoices', { ...document, dueOn: true }),
    ofOrders<CreditNote>(payload, ids, 'credit-notes', { ...document, invoiceNumber: true }),
    ofOrders<BankPayment>(payload, ids, 'bank-payments', {
      kind: true,
      amountPence: true,
      receivedOn: true,
      reference: true,
    }),
    ofOrders<Refund>(payload, ids, 'refunds', { status: true, backPence: true, finishedAt: true }),
    ofOrders<Booking>(payload, ids, 'bookings', { status: true, endsAt: true }),
  ])
  return { invoices, creditNotes, bankPayments, refunds, bookings }
}

async function ofOrders<Row extends { orderId: string; createdAt: string }>(
  payload: Payload,
  ids: readonly string[],
  collection: CollectionSlug,
  fields: SelectType,
): Promise<Map<string, Row[]>> {
  const rows = await inPieces(ids, async (piece) => {
    const { docs } = await payload.db.find({
      collection,
      where: { orderId: { in: piece } },
      select: { ...fields, orderId: true, createdAt: true },
      sort: ['createdAt', 'id'],
      pagination: false,
      limit: 0,
    })
    return docs as unknown as Row[]
  })
  return groupedBy(rows, ({ orderId }) => orderId)
}

function owedOrder(order: Order, stored: Stored): OwedOrder {
  const { id, organisation, customerName, companyName, companyKey, customerEmail } = order
  return {
    id,
    organisationId: organisation ? idOf(organisation) : null,
    customerName: customerName ?? order.reference,
    companyName: companyName ?? null,
    companyKey: companyKey ?? null,
    customerEmail: customerEmail ?? null,
    isBusiness: peopleOf(order).booker?.kind === 'business' && Boolean(companyName),
    performedOn: lastDayOf(stored.bookings.get(id) ?? []),
    account: accountOf(order, stored),
    goesBackPence: goesBackPence(stored.refunds.get(id) ?? []),
  }
}

/** Of the places that stand; of those that were cancelled where none does. */
function lastDayOf(bookings: readonly Booking[]): CalendarDay | null {
  const standing = bookings.filter(({ status }) => status === 'booked')
  const days = (standing.length > 0 ? standing : bookings).map(({ endsAt }) => dayOf(endsAt))
  return days.toSorted().at(-1) ?? null
}

function accountOf({ id, reference }: Order, stored: Stored): OrderAccount {
  const invoices = stored.invoices.get(id) ?? []
  const creditNotes = stored.creditNotes.get(id) ?? []
  const bankPayments = stored.bankPayments.get(id) ?? []
  const refunds = stored.refunds.get(id) ?? []
  return {
    orderReference: reference,
    invoices: invoices.map((invoice) => ({
      ...documentOf(invoice),
      dueOn: invoice.dueOn ?? null,
    })),
    creditNotes: creditNotes.map((creditNote) => ({
      ...documentOf(creditNote),
      invoiceNumber: creditNote.invoiceNumber,
    })),
    money: [...bankPayments.map(writtenDown), ...refunds.flatMap(paidBack)],
  }
}

function goesBackPence(refunds: readonly Refund[]): number {
  return refunds
    .filter(({ status }) => !['paid-by-hand', 'nothing', 'credited'].includes(status))
    .reduce((sum, { backPence }) => sum + backPence, 0)
}

function documentOf({ number, issuedAt, createdAt, grossPence }: Invoice | CreditNote) {
  return { number, issuedOn: dayOf(issuedAt ?? createdAt), grossPence: pence(grossPence) }
}

function writtenDown({ kind, receivedOn, reference, amountPence }: BankPayment): MoneyEntry {
  return { on: receivedOn, kind, reference: reference ?? '', amountPence: pence(amountPence) }
}

/** For cancelled places, once staff have said that they paid it. */
function paidBack({ status, backPence, finishedAt, createdAt }: Refund): MoneyEntry[] {
  if (status !== 'paid-by-hand' || backPence === 0) return []
  const on = dayOf(finishedAt ?? createdAt)
  return [{ on, kind: 'paid-back', reference: '', amountPence: pence(0 - backPence) }]
}

function dayOf(moment: string): CalendarDay {
  return calendarDayIn(new Date(moment))
}
