import type { Organisation } from '@lectern/shared/contract/payload-types'
import { pence, zeroPence, type Pence } from '@lectern/shared/money/pence'
import { ageOf, ages, daysLate, sumsByAge, type Age } from '@lectern/shared/owed/ages'
import { latePaymentOf, type LatePayment } from '@lectern/shared/owed/late-payment'
import { openInvoices } from '@lectern/shared/owed/open-invoices'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'

import { findByIds } from '@cms/database/find-by-ids'
import { groupedBy } from '@cms/grouped-by'
import type { Context } from '../orders'
import { findOpenOrders } from './find-open-orders'
import { loadOwedOrders, type OwedOrder } from './load-owed-orders'

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

export interface OwedGroup {
  key: string
  name: string
  /** Null for a company that staff have made no organisation of, and for a person. */
  organisationId: string | null
  /** The oldest due first. */
  lines: OwedLine[]
  sums: OwedSums
}

export interface OwedList {
  today: CalendarDay
  /** Whoever has most that is late first. */
  groups: OwedGroup[]
  sums: OwedSums
}

/** Who owes what today, of everything that is paid outside Stripe. */
export async function listOwed(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { lateOnly }: { lateOnly: boolean },
): Promise<OwedList> {
  const today = calendarDayIn(now)
  const orders = await loadOwedOrders(payload, await findOpenOrders(payload))
  const names = await findByIds<Pick<Organisation, 'id' | 'name'>>(payload, {
    collection: 'organisations',
    ids: orders.flatMap(({ organisationId }) => organisationId ?? []),
    select: { name: true },
  })
  const groups = [...groupedBy(orders, groupKeyOf)]
    .map(([key, of]) => groupOf(of, { key, names, today, lateOnly }))
    .filter(({ lines }) => lines.length > 0)
    .toSorted(mostLateFirst)
  return { today, groups, sums: sumsOf(groups.flatMap(({ lines }) => lines)) }
}

/** An order without an organisation stands with those of its company, or of whoever has its e-mail address. */
function groupKeyOf(order: OwedOrder): string {
  const { id, organisationId, companyKey, customerEmail } = order
  if (organisationId) return `organisation/${organisationId}`
  if (companyKey) return `company/${companyKey}`
  return `person/${customerEmail?.toLowerCase() ?? id}`
}

interface Grouping {
  key: string
  names: ReadonlyMap<string, { name: string }>
  today: CalendarDay
  lateOnly: boolean
}

function groupOf(
  orders: readonly OwedOrder[],
  { key, names, today, lateOnly }: Grouping,
): OwedGroup {
  const [first] = orders
  const organisationId = first?.organisationId ?? null
  const known = organisationId ? names.get(organisationId)?.name : undefined
  const lines = orders
    .flatMap((order) => linesOf(order, today))
    .filter(({ daysLate: days }) => !lateOnly || days > 0)
    .toSorted(oldestDueFirst)
  return {
    key,
    name: known ?? first?.companyName ?? first?.customerName ?? '',
    organisationId: known === undefined ? null : organisationId,
    lines,
    sums: sumsOf(lines),
  }
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

function sumsOf(lines: readonly OwedLine[]): OwedSums {
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

function mostLateFirst(one: OwedGroup, other: OwedGroup): number {
  return (
    latePenceOf(other.sums) - latePenceOf(one.sums) ||
    other.sums.totalPence - one.sums.totalPence ||
    one.name.localeCompare(other.name, 'en-GB') ||
    one.key.localeCompare(other.key)
  )
}

export function latePenceOf({ byAge }: OwedSums): Pence {
  return ages
    .filter((age) => age !== 'not-due')
    .reduce((sum, age) => pence(sum + byAge[age]), zeroPence)
}
