import { blocksOf, reminderGoesOut } from '@lectern/shared/before-course/day-reminders'
import type { Booking, Email, Order } from '@lectern/shared/contract/payload-types'
import type { CourseDay } from '@lectern/shared/time/course-days'
import type { Payload } from 'payload'

import { groupedBy } from '@cms/grouped-by'
import type { Register } from '../attendance'
import { dayReminderName, placesOfBooker } from '../letters'
import { loadReminderSettings } from '../settings'

/** How a block of days of a date stands, for staff. */
export interface BlockReminder {
  days: CourseDay[]
  /** When its letters went out, the first of them; `null` where none has. */
  sentAt: string | null
  /** When they will; `null` where that was, or they are switched off. */
  goesOutAt: Date | null
  /** Of how many places somebody has been reminded. */
  reminded: number
  places: number
}

/** Block by block, who on a date has been reminded of it. */
export async function remindersOfRun(
  payload: Payload,
  { register, emails, now }: { register: Register; emails: readonly Email[]; now: Date },
): Promise<BlockReminder[]> {
  const { isDayReminded, terms } = await loadReminderSettings(payload)
  const { run, attendees, dates } = register
  const sent = new Map(emails.flatMap(({ key, sentAt }) => (sentAt ? [[key, sentAt]] : [])))
  const ofOrders = [...groupedBy(attendees, ({ order }) => order.id).values()]
  return blocksOf(dates.days).map(({ first: day, days }) => {
    const sentAts = ofOrders.flatMap((places) =>
      lettersOf(places[0].order, {
        bookings: places.map(({ booking }) => booking),
        runId: run.id,
        day,
      }).flatMap((key) => sent.get(key) ?? []),
    )
    const goesOut = reminderGoesOut(day, terms)
    return {
      days,
      sentAt: sentAts.toSorted()[0] ?? null,
      goesOutAt: isDayReminded && now < goesOut && run.status !== 'cancelled' ? goesOut : null,
      reminded: sentAts.length,
      places: attendees.length,
    }
  })
}

interface OfDay {
  bookings: readonly Booking[]
  runId: string
  day: string
}

/** The key of the letter that stands for each place of an order. */
function lettersOf(order: Order, { bookings, runId, day }: OfDay): string[] {
  const ofBooker = new Set(placesOfBooker(order, bookings, runId).map(({ id }) => id))
  return bookings.map(({ id }) => {
    const bookingId = ofBooker.has(id) ? undefined : id
    return `${order.id}/${dayReminderName({ bookingId, runId, day })}`
  })
}
