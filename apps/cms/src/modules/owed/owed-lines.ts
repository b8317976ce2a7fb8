import { pence, zeroPence, type Pence } from '@lectern/shared/money/pence'
import { ageOf, ages, daysLate, sumsByAge, type Age } from '@lectern/shared/owed/ages'
import { latePaymentOf, type LatePayment } from '@lectern/shared/owed/late-payment'
import { openInvoices } from '@lectern/shared/owed/open-invoices'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'

import type { OwedOrder } from './load-owed-orders'

/** What is open of one invoice; or of an order, what stands on no invoice of it. */
export interface OwedLine {
  orderId: string
  orderReference: string
  customerName: string
  invoice: { number: string; issuedOn: CalendarDay; dueOn: CalendarDay | null } | null
  daysLate: number
  /** Null without an invoice. */
  age: Age | null
  openPence: Pence
  /** What the law lets the company add; nobody has been charged it. */
  late: LatePayment | null
}

export interface OwedSums {
  byAge: Record<Age, Pence>
  /** On no invoice: below nothing, what was paid too much. */
  restPence: Pence
  totalPence: Pence
}

/** What is open of these orders today, the oldest due first. */
export function owedLinesOf(orders: readonly OwedOrder[], today: CalendarDay): OwedLine[] {
  return orders.flatMap((order) => linesOf(order, today)).toSorted(oldestDueFirst)
}

function linesOf(order: OwedOrder, today: CalendarDay): OwedLine[] {
  const { account, isBusiness, performedOn } = order
  const { open, restPence } = openInvoices(account)
  const ofOrder = {
    orderId: order.id,
    orderReference: account.orderReference,
    customerName: order.customerName,
  }
  const rest = { ...ofOrder, invoice: null, daysLate: 0, age: null, late: null }
  return [
    ...open.map(({ invoice, openPence }) => ({
      ...ofOrder,
      invoice,
      daysLate: daysLate(invoice.dueOn, today),
      age: ageOf(invoice.dueOn, today),
      openPence,
      late: latePaymentOf({ account, number: invoice.number, isBusiness, performedOn, today }),
    })),
    ...(restPence === 0 ? [] : [{ ...rest, openPence: restPence }]),
  ]
}

function oldestDueFirst(one: OwedLine, other: OwedLine): number {
  return dueOrder(one).localeCompare(dueOrder(other))
}

function dueOrder({ invoice, orderReference }: OwedLine): string {
  return `${invoice?.dueOn ?? '9999-12-31'} ${invoice?.number ?? ''} ${orderReference}`
}

export function sumsOf(lines: readonly OwedLine[]): OwedSums {
  const onInvoices = lines.flatMap(({ age, openPence }) => (age ? [{ age, openPence }] : []))
  return {
    byAge: sumsByAge(onInvoices),
    restPence: added(lines.filter(({ age }) => age === null)),
    totalPence: added(lines),
  }
}

function added(lines: readonly OwedLine[]): Pence {
  return lines.reduce((sum, { openPence }) => pence(sum + openPence), zeroPence)
}

export function latePenceOf({ byAge }: OwedSums): Pence {
  return ages
    .filter((age) => age !== 'not-due')
    .reduce((sum, age) => pence(sum + byAge[age]), zeroPence)
}
