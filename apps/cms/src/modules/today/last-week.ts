import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import {
  addDays,
  calendarDayIn,
  endOfDayInLondon,
  weekdayOf,
} from '@lectern/shared/time/calendar-day'
import type { PayloadRequest, Where } from 'payload'

import { mayRead } from './may-read'

/** Sums in pence, VAT included. */
export interface WeekFigures {
  bookedPence: number
  placesBooked: number
  refundedPence: number
}

export interface LastWeek {
  lastWeek: WeekFigures
  weekBefore: WeekFigures
  /** Of the open dates that begin this month: those to come and those that have been. */
  month: { name: string; taken: number; capacity: number }
}

/** From Monday to Sunday by London's calendar; null for those who may not read orders. */
export async function findLastWeek(req: PayloadRequest, now: Date): Promise<LastWeek | null> {
  if (!(await mayRead(req, 'orders'))) return null
  const today = calendarDayIn(now)
  const monday = addDays(today, 1 - weekdayOf(today))
  const [lastWeek, weekBefore, month] = await Promise.all([
    figuresFrom(req, addDays(monday, -7)),
    figuresFrom(req, addDays(monday, -14)),
    fillOfMonth(req, today),
  ])
  return { lastWeek, weekBefore, month }
}

async function figuresFrom(req: PayloadRequest, monday: string): Promise<WeekFigures> {
  const [from, until] = [momentBefore(monday), momentBefore(addDays(monday, 7))]
  const within = (field: string): Where[] => [
    { [field]: { greater_than: from } },
    { [field]: { less_than_equal: until } },
  ]
  const every = { pagination: false, limit: 0, depth: 0, overrideAccess: true, req } as const
  const [orders, refunds] = await Promise.all([
    req.payload.find({
      ...every,
      collection: 'orders',
      where: {
        and: [...within('placedAt'), { state: { in: ['booked', 'refunding', 'refunded'] } }],
      },
      select: { grossPence: true, lines: true },
    }),
    req.payload.find({
      ...every,
      collection: 'refunds',
      where: {
        and: [
          ...within('finishedAt'),
          { status: { in: ['succeeded', 'paid-by-hand', 'by-bank'] } },
        ],
      },
      select: { backPence: true },
    }),
  ])
  const lines = orders.docs.flatMap((order) => order.lines as CheckoutLine[])
  return {
    bookedPence: sumOf(orders.docs, ({ grossPence }) => grossPence),
    placesBooked: sumOf(lines, ({ count }) => count),
    refundedPence: sumOf(refunds.docs, ({ backPence }) => backPence),
  }
}

async function fillOfMonth(req: PayloadRequest, today: string): Promise<LastWeek['month']> {
  const first = `${today.slice(0, 8)}01`
  const next = `${addDays(first, 31).slice(0, 8)}01`
  const { docs } = await req.payload.find({
    collection: 'course-runs',
    where: {
      and: [
        { startsAt: { greater_than: momentBefore(first) } },
        { startsAt: { less_than_equal: momentBefore(next) } },
        { status: { in: ['open', 'closed'] } },
      ],
    },
    sort: 'startsAt',
    limit: 1_000,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const capacity = sumOf(docs, (run) => run.capacity)
  const left = sumOf(docs, (run) => run.placesLeft ?? run.capacity)
  return {
    name: monthFormat.format(new Date(`${first}T12:00:00Z`)),
    taken: capacity - left,
    capacity,
  }
}

function sumOf<Item>(items: readonly Item[], figureOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figureOf(item), 0)
}

/** The last millisecond of the day before, ISO 8601. */
function momentBefore(day: string): string {
  return endOfDayInLondon(addDays(day, -1)).toISOString()
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
