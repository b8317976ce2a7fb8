import {
  blocksOf,
  isTimeToRemind,
  isToldAnyway,
  reminderGoesOut,
  type ReminderTerms,
} from '@lectern/shared/before-course/day-reminders'
import type { Booking, CourseRun, Email, Order } from '@lectern/shared/contract/payload-types'

import { findAll } from '@cms/database/find-all'
import { groupedBy } from '@cms/grouped-by'
import { isSameAddress } from '@cms/mail/plain-address'
import { processEach } from '../../scheduler'
import { loadRegister, type Attendee } from '../attendance'
import { dayReminderName, delegatesToTell, placesOfBooker, queueDayReminder } from '../letters'
import { contentOf, wasMovedBy, type Context } from '../orders'
import { loadReminderSettings } from '../settings'

/**
 * Reminds everybody who comes of the days that are near, each place and day once: a letter is one write under its own
 * name, so whoever runs this twice, at once or after a crash finds it written.
 */
export async function remindOfDays(context: Context): Promise<void> {
  const { isDayReminded, terms } = await loadReminderSettings(context.payload)
  if (!isDayReminded) return
  const runs = await findRunsAhead(context, terms)
  await processEach(runs, (run) => remindOfRun(context, { run, terms }))
}

const dayMs = 24 * 60 * 60_000

/** Those that are not over, and of which a day may be near; `isTimeToRemind` says which is. */
function findRunsAhead({ payload, now }: Context, { daysBefore }: ReminderTerms) {
  const latest = new Date(now.getTime() + (daysBefore + 2) * dayMs)
  return findAll(payload, {
    collection: 'course-runs',
    where: {
      and: [
        { endsAt: { greater_than: now.toISOString() } },
        { startsAt: { less_than: latest.toISOString() } },
        { status: { not_in: ['cancelled'] } },
      ],
    },
  })
}

async function remindOfRun(
  context: Context,
  { run, terms }: { run: CourseRun; terms: ReminderTerms },
): Promise<void> {
  const { timeZone } = run
  const { now } = context
  const due = blocksOf(run.days).filter((block) => isTimeToRemind(block, { timeZone, terms, now }))
  const register = due.length > 0 ? await loadRegister(context.payload, run.id) : null
  if (!register) return
  const ofOrders = ordersOf(register.attendees)
  const emails = await findEmails(context, ofOrders)
  for (const { first: day } of due) {
    const goesOut = reminderGoesOut(day, terms)
    for (const { order, bookings } of ofOrders) {
      const of = { order, bookings, runId: run.id, day }
      const letters = emails.get(order.id) ?? []
      for (const bookingId of whoIsReminded({ ...of, letters, goesOut })) {
        await queueDayReminder(context, { ...of, bookingId })
      }
    }
  }
}

interface OfOrder {
  order: Order
  /** Its places on the date. */
  bookings: Booking[]
}

function ordersOf(attendees: readonly Attendee[]): OfOrder[] {
  const byOrder = groupedBy(attendees, ({ order }) => order.id)
  return [...byOrder.values()].map((places) => ({
    order: places[0].order,
    bookings: places.map(({ booking }) => booking),
  }))
}

async function findEmails({ payload }: Context, orders: readonly OfOrder[]) {
  const ids = orders.map(({ order }) => order.id)
  const where = { orderId: { in: ids } }
  const emails = ids.length > 0 ? await findAll(payload, { collection: 'emails', where }) : []
  return groupedBy(emails, ({ orderId }) => orderId ?? '')
}

type Reminding = OfOrder & { runId: string; day: string; letters: readonly Email[]; goesOut: Date }

/** The places whose delegates are written to, and `undefined` for whoever booked. */
function whoIsReminded({ order, bookings, letters, goesOut, ...of }: Reminding) {
  const isDue = (bookingId: string | undefined, told: readonly (string | null | undefined)[]) =>
    !letters.some(({ key }) => key === `${order.id}/${dayReminderName({ ...of, bookingId })}`) &&
    !told.some((at) => at && isToldAnyway(new Date(at), goesOut))
  const delegates = delegatesToTell(order, bookings).filter((booking) =>
    isDue(booking.id, [order.placedAt, ...toldOfPlace(letters, booking)]),
  )
  const places = placesOfBooker(order, bookings, of.runId)
  const isBookerDue =
    places.length > 0 && isDue(undefined, [order.placedAt, ...toldBooker(order, places, letters)])
  return [...delegates.map(({ id }) => id), ...(isBookerDue ? [undefined] : [])]
}

/** When a delegate was written to about the date on which the place is now. */
function toldOfPlace(letters: readonly Email[], { id, runId, ...booking }: Booking): string[] {
  return letters
    .filter(({ key, orderId, to }) => {
      if (!isSameAddress(to, booking.delegateEmail)) return false
      const [kind, first, second] = partsOf({ key, orderId })
      if (kind === 'joining') return first === id && second === runId
      return kind === 'moved' && second === id
    })
    .map(toldAt)
}

/** The same of whoever booked. */
function toldBooker(order: Order, places: readonly Booking[], letters: readonly Email[]): string[] {
  const { booker } = contentOf(order)
  return letters
    .filter(({ key, orderId, to }) => {
      if (!isSameAddress(to, booker?.email)) return false
      const [kind, moveId = ''] = partsOf({ key, orderId })
      if (kind === 'confirmation') return true
      return kind === 'moved' && places.some((booking) => wasMovedBy(booking, moveId))
    })
    .map(toldAt)
}

function partsOf({ key, orderId }: Pick<Email, 'key' | 'orderId'>): string[] {
  return key.slice(`${orderId}/`.length).split('/')
}

function toldAt({ sentAt, createdAt }: Email): string {
  return sentAt ?? createdAt
}
