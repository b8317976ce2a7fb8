import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import type { CollectionSlug, Payload } from 'payload'

import { findAll } from '../../database/find-all'

/** The day of an order's last course; where nothing was ever booked, the day of the order. */
export function lastCourseDay(order: Order, bookings: readonly Booking[]): CalendarDay {
  const ends = bookings.map(({ endsAt }) => endsAt)
  return latestDay([...ends, ...(ends.length === 0 ? [placed(order)] : [])])
}

/** The last day of which an order has something in the books: placed, paid, invoiced, credited or refunded. */
export async function lastDayInBooks(payload: Payload, order: Order): Promise<CalendarDay> {
  const of = <Slug extends CollectionSlug>(collection: Slug) =>
    findAll(payload, { collection, where: { orderId: { equals: order.id } } })
  const [invoices, creditNotes, payments, refunds] = await Promise.all([
    of('invoices'),
    of('credit-notes'),
    of('payments'),
    of('refunds'),
  ])
  return latestDay([
    placed(order),
    ...[...invoices, ...creditNotes].map(({ issuedAt }) => issuedAt),
    ...payments.map(({ paidAt }) => paidAt),
    ...refunds.map(({ finishedAt, createdAt }) => finishedAt ?? createdAt),
  ])
}

function placed({ placedAt, createdAt }: Order): string {
  return placedAt ?? createdAt
}

function latestDay(moments: readonly (string | null | undefined)[]): CalendarDay {
  const times = moments.flatMap((moment) => (moment ? [Date.parse(moment)] : []))
  return calendarDayIn(new Date(Math.max(...times)))
}
