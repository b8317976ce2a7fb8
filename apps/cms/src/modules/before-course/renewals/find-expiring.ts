import { isTimeToRenew, outlasts } from '@lectern/shared/before-course/renewals'
import type { Booking, Certificate, CourseRun, Order } from '@lectern/shared/contract/payload-types'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import { inPieces } from '@cms/database/in-pieces'
import { isSameAddress } from '@cms/mail/plain-address'
import type { Context } from '../../orders'

/** A certificate that somebody has to renew, with the place for which it was issued. */
export interface Expiring {
  certificate: Certificate
  booking: Booking
  order: Order
  courseId: string
}

/** Certificates that expire soon, of people who have no newer one of the course and are not booked on it again. */
export async function findExpiring(
  context: Context,
  { daysBefore }: { daysBefore: number },
): Promise<Expiring[]> {
  const { payload, now } = context
  const today = calendarDayIn(now)
  const found = await findAll(payload, {
    collection: 'certificates',
    where: {
      and: [
        { validUntil: { greater_than_equal: today } },
        { validUntil: { less_than_equal: addDays(today, daysBefore) } },
      ],
    },
    sort: ['validUntil', 'id'],
  })
  const soon = found.filter((certificate) => isTimeToRenew(certificate, { daysBefore, today }))
  const expiring = await withPlaces(payload, soon)
  const courseIds = [...new Set(expiring.map(({ courseId }) => courseId))]
  const renewals = new Map<string, Renewals>()
  for (const courseId of courseIds) renewals.set(courseId, await findRenewals(context, courseId))
  return expiring.filter((each) => !isRenewed(each, renewals.get(each.courseId)))
}

async function withPlaces(
  payload: Payload,
  certificates: readonly Certificate[],
): Promise<Expiring[]> {
  const [bookings, orders, runs] = await Promise.all([
    findByIds<Booking>(payload, {
      collection: 'bookings',
      ids: certificates.map(({ bookingId }) => bookingId),
    }),
    findByIds<Order>(payload, {
      collection: 'orders',
      ids: certificates.map(({ orderId }) => orderId),
    }),
    findByIds<CourseRun>(payload, {
      collection: 'course-runs',
      ids: certificates.map(({ runId }) => runId),
    }),
  ])
  return certificates.flatMap((certificate) => {
    const booking = bookings.get(certificate.bookingId)
    const order = orders.get(certificate.orderId)
    const run = runs.get(certificate.runId)
    return booking && order && run
      ? [{ certificate, booking, order, courseId: idOf(run.course) }]
      : []
  })
}

/** What of a course may make a renewal needless. */
interface Renewals {
  certificates: Expiring[]
  /** Places on dates that are still to come. */
  booked: { booking: Booking; order: Order }[]
}

async function findRenewals({ payload, now }: Context, courseId: string): Promise<Renewals> {
  const where = { course: { equals: courseId } }
  const runs = await findAll(payload, { collection: 'course-runs', where })
  const certificates = await inPieces(runs, (piece) =>
    findAll(payload, {
      collection: 'certificates',
      where: { runId: { in: piece.map(({ id }) => id) } },
    }),
  )
  const coming = runs.filter(({ endsAt }) => endsAt > now.toISOString())
  const bookings = await inPieces(coming, (piece) =>
    findAll(payload, {
      collection: 'bookings',
      where: {
        and: [{ runId: { in: piece.map(({ id }) => id) } }, { status: { equals: 'booked' } }],
      },
    }),
  )
  const orders = await findByIds<Order>(payload, {
    collection: 'orders',
    ids: bookings.map(({ orderId }) => orderId),
  })
  return {
    certificates: await withPlaces(payload, certificates),
    booked: bookings.flatMap((booking) => {
      const order = orders.get(booking.orderId)
      return order ? [{ booking, order }] : []
    }),
  }
}

function isRenewed(expiring: Expiring, renewals: Renewals | undefined): boolean {
  const person = personOf(expiring, expiring.certificate.delegateName)
  const hasNewer = renewals?.certificates.some(
    (other) =>
      outlasts(other.certificate, expiring.certificate) &&
      isSamePerson(person, personOf(other, other.certificate.delegateName)),
  )
  const isBooked = renewals?.booked.some((place) =>
    isSamePerson(person, personOf(place, place.booking.delegateName)),
  )
  return Boolean(hasNewer) || Boolean(isBooked)
}

interface Person {
  name: string
  email: string | null
  /** By whom they are known where they have no address: their organisation, or whoever booked for them. */
  under: string
}

function personOf(
  { booking, order }: { booking: Booking; order: Order },
  name: string | null | undefined,
): Person {
  const { organisation, customerEmail } = order
  const { delegateEmail } = booking
  const isShared = isSameAddress(delegateEmail, customerEmail)
  return {
    name: (name ?? '').trim().toLowerCase(),
    email: isShared ? null : (delegateEmail ?? null),
    under: organisation ? idOf(organisation) : (customerEmail ?? '').toLowerCase(),
  }
}

/** By address where both have one, which is erased after a while, or is that of whoever booked for several; otherwise by name among those booked together. */
function isSamePerson(one: Person, other: Person): boolean {
  if (one.email && other.email) return isSameAddress(one.email, other.email)
  return one.name !== '' && one.name === other.name && one.under === other.under
}
