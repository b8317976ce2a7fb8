import type { Booking, Order } from '@lectern/shared/contract/payload-types'
import { ICalCalendarMethod } from 'ical-generator'
import type { Payload } from 'payload'

import { loadSender } from '@cms/mail/sender'
import {
  datesOfOrder,
  lineOf,
  linesOf,
  movesOf,
  orderedRunIdOf,
  type OrderDate,
} from '../../orders'
import { loadJoiningPapers } from '../joining-papers'
import { calendarText, type CalendarContent, type CalendarEntry } from './calendar-text'

type Entry = Omit<CalendarEntry, 'papers'>

interface Calendar {
  order: Order
  entries: Entry[]
  /** Of which it tells. */
  bookings: readonly Booking[]
}

/**
 * The dates of an order as iCalendar text, for whoever booked. An entry is named after the first of
 * its places and its day, and keeps that name when they are moved, so a second file updates the first.
 * What is over is said to be over: a calendar that has it takes it out.
 */
export async function calendarOf(
  payload: Payload,
  { order, bookings }: { order: Order; bookings: readonly Booking[] },
): Promise<string> {
  const entries = datesOfOrder(order, bookings).flatMap((date) => entriesOf(order, date))
  return write(payload, { order, entries, bookings })
}

/** For a delegate, who knows of no other place: the entry has one name, whichever place it is. */
export async function calendarOfPlace(
  payload: Payload,
  { order, booking }: { order: Order; booking: Booking },
): Promise<string> {
  const isOver = booking.status !== 'booked'
  const entries = daysOfPlace(order, { ...booking, seat: 1 }, isOver)
  return write(payload, { order, entries, bookings: [booking] })
}

/** For a delegate in whose place somebody else comes. */
export async function calendarOfLostPlace(
  payload: Payload,
  { order, booking }: { order: Order; booking: Booking },
): Promise<string> {
  return calendarOfPlace(payload, { order, booking: { ...booking, status: 'cancelled' } })
}

/** What a mail program must know before it reads the file: RFC 6047 wants it said twice. */
export function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? ICalCalendarMethod.PUBLISH
}

/** Places that were on a date of their own for a while had entries, which are over when they are together again. */
function entriesOf(order: Order, { bookings, standing }: OrderDate): Entry[] {
  const [first, ...others] = bookings
  const strays = others.filter((booking) => wayOf(booking) !== wayOf(first))
  return [
    ...daysOfPlace(order, first, standing.length === 0),
    ...strays.flatMap((booking) => daysOfPlace(order, booking, true)),
  ]
}

/** An entry for each day, and one that is over for each more that a date had from which it was moved. */
function daysOfPlace(order: Order, booking: Booking, isOver: boolean): Entry[] {
  const line = lineOf(order, booking)
  const uid = (index: number) => uidOf(order, { booking, dayNumber: index + 1 })
  const entries = line.days.map((_, index) => ({ uid: uid(index), line, index, isOver }))
  for (const before of linesOf(order, booking).toReversed()) {
    for (const index of before.days.keys()) {
      if (index < entries.length) continue
      entries.push({ uid: uid(index), line: before, index, isOver: true })
    }
  }
  return entries
}

function wayOf(booking: Booking): string {
  return movesOf(booking)
    .map(({ fromRunId }) => fromRunId)
    .join('/')
}

function uidOf(
  { id }: Order,
  { booking, dayNumber }: { booking: Booking; dayNumber: number },
): string {
  const place = booking.seat === 1 ? '' : `-${booking.seat}`
  const day = dayNumber === 1 ? '' : `-day-${dayNumber}`
  return `${id}-${orderedRunIdOf(booking)}${place}${day}@lectern`
}

async function write(payload: Payload, { order, entries, bookings }: Calendar): Promise<string> {
  const papers = await loadJoiningPapers(
    payload,
    entries.map(({ line }) => line),
  )
  return calendarText({
    reference: order.reference,
    entries: entries.map((entry, index) => ({ ...entry, papers: papers[index] })),
    organizer: await loadOrganizer(payload),
    sequence: changesOf(bookings),
    stamp: lastChangeOf(bookings),
  })
}

/** Calendars take a change from whoever sent what is changed. */
async function loadOrganizer(payload: Payload): Promise<CalendarContent['organizer']> {
  const { name, email } = await loadSender(payload)
  return email ? { name, email } : null
}

/** Larger in each file that says something else: calendars keep the entry with the larger SEQUENCE. */
function changesOf(bookings: readonly Booking[]): number {
  const changes = bookings.map(
    (booking) => movesOf(booking).length + (booking.status === 'cancelled' ? 1 : 0),
  )
  return changes.reduce((sum, count) => sum + count, 0)
}

function lastChangeOf(bookings: readonly Booking[]): Date {
  return new Date(Math.max(...bookings.map(({ updatedAt }) => Date.parse(updatedAt))))
}
