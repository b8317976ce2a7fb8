import type { GivenAnswer } from '@lectern/shared/before-course/questions'
import type {
  Attendance,
  Booking,
  Course,
  CourseRun,
  Order,
  Trainer,
} from '@lectern/shared/contract/payload-types'
import { periodOf } from '@lectern/shared/time/course-days'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import { findAnswers, loadOfferedRuns, loadQuestions, type OfferedRun } from '../orders'
import { findPlaces } from './ticks/find-places'

/** One place on a date. */
export interface Attendee {
  booking: Booking
  order: Order
}

/** A date with everybody who comes, by firm, and who was there on which day. */
export interface Register {
  run: CourseRun
  courseTitle: string
  courseSlug: string
  place: string
  trainers: string[]
  /** With its place in words, as it is read. */
  dates: Pick<OfferedRun, 'days' | 'timeZone'>
  /** Each calendar day once, though there may be two sessions on it. */
  days: string[]
  attendees: Attendee[]
  attendances: Attendance[]
  /** What those who come have answered before the course, by the booking's id. */
  answers: Map<string, GivenAnswer[]>
  /** How many questions the course asks them now. */
  questionCount: number
}

/** `null` for a date that is not there, or was thrown away. */
export async function loadRegister(payload: Payload, runId: string): Promise<Register | null> {
  const offered = (await loadOfferedRuns(payload, [runId])).get(runId)
  const where = { id: { equals: runId } }
  const run = offered && (await payload.db.findOne<CourseRun>({ collection: 'course-runs', where }))
  if (!run) return null
  const [attendees, attendances, trainers, questions] = await Promise.all([
    loadAttendees(payload, runId),
    findAll(payload, { collection: 'attendances', where: { runId: { equals: runId } } }),
    loadTrainers(payload, run),
    loadQuestions(payload, runId),
  ])
  const bookings = attendees.map(({ booking }) => booking)
  return {
    run,
    courseTitle: offered.course.title,
    courseSlug: offered.course.slug ?? '',
    place: offered.place,
    trainers,
    dates: { days: offered.days, timeZone: offered.timeZone },
    days: calendarDaysOf(run),
    attendees,
    attendances,
    answers: await findAnswers(payload, bookings),
    questionCount: questions.length,
  }
}

export function calendarDaysOf({ days }: Pick<CourseRun, 'days'>): string[] {
  return [...new Set(days.map(({ day }) => day))].toSorted()
}

/** Who booked, as a firm or for themselves. */
export function firmOf({ companyName, customerName }: Order): string {
  return companyName || customerName || 'Name erased'
}

const weekMilliseconds = 7 * 24 * 60 * 60_000

/** When the link of a date ends, as a moment: 7 days after the last day. */
export function registerClosesAt({ days, timeZone }: Pick<CourseRun, 'days' | 'timeZone'>): Date {
  return new Date(Date.parse(periodOf({ days, timeZone }).endsAt) + weekMilliseconds)
}

/** Firm by firm, each order together. */
async function loadAttendees(payload: Payload, runId: string): Promise<Attendee[]> {
  const bookings = await findPlaces(payload, runId)
  const orders = await findByIds<Order>(payload, {
    collection: 'orders',
    ids: bookings.map(({ orderId }) => orderId),
  })
  const attendees = bookings.flatMap((booking) => {
    const order = orders.get(booking.orderId)
    return order ? [{ booking, order }] : []
  })
  return attendees.toSorted(
    (a, b) =>
      firmOf(a.order).localeCompare(firmOf(b.order), 'en-GB') ||
      a.order.reference.localeCompare(b.order.reference) ||
      a.booking.seat - b.booking.seat,
  )
}

/** The date's own, or else those of its course. */
async function loadTrainers(payload: Payload, run: CourseRun): Promise<string[]> {
  const own = [run.trainers, ...run.days.map((day) => day.trainers)].flatMap((ids) => ids ?? [])
  const ids = own.length > 0 ? own : await trainersOfCourse(payload, run)
  const trainers = await findByIds<Trainer>(payload, { collection: 'trainers', ids: ids.map(idOf) })
  return [...trainers.values()].map(({ name }) => name)
}

async function trainersOfCourse(payload: Payload, { course }: CourseRun) {
  const where = { id: { equals: idOf(course) } }
  const found = await payload.db.findOne<Course>({ collection: 'courses', where })
  return found?.trainers ?? []
}
