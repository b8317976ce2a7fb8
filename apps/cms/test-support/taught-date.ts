/** A date that is over, of a course that gives certificates, with everybody ticked who was there. */
import type { Booking, CourseRun, Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { compareAndSet } from '../src/database/compare-and-set'
import { idOf, newDocumentId } from '../src/database/document-ids'
import { keepTicks } from '../src/modules/attendance'
import { daysFromNow } from './days-from-now'
import { book, type TestShop } from './test-shop'

interface Taught {
  /** Of each place; `null` for one that nobody was named for. */
  names: readonly (string | null)[]
  /** Counted from today: of two days that ended yesterday, unless it says otherwise. */
  days?: readonly number[]
  /** Whether the place of an index was there on the day of an index; all on all days, unless it says otherwise. */
  isPresent?: (place: number, day: number) => boolean
  cpdHours?: number
  months?: number | null
}

export interface TaughtDate {
  runId: string
  order: Order
  /** In the order of the names. */
  bookings: Booking[]
  days: string[]
  tick: (place: number, day: number, isPresent: boolean) => Promise<void>
}

export async function taughtDate(shop: TestShop, taught: Taught): Promise<TaughtDate> {
  const { names, isPresent = () => true } = taught
  const runId = await shop.runWith({ seats: names.length })
  const order = await book(shop, [{ runId, count: names.length }])
  const bookings = await nameAll(shop, { order, names })
  const days = (taught.days ?? [-2, -1]).map((each) => daysFromNow(each).slice(0, 10))
  await moveInTime(shop, { runId, days, taught })
  const tick = async (place: number, day: number, isHere: boolean) => {
    const run = {
      id: runId,
      days: days.map((each) => ({ day: each, from: '09:00', until: '17:00' })),
    }
    const ticks = [
      {
        tickId: randomUUID(),
        bookingId: bookings[place]!.id,
        day: days[day]!,
        isPresent: isHere,
        at: new Date().toISOString(),
      },
    ]
    await keepTicks(shop.open(), { run, ticks, by: 'Ann' })
  }
  for (const place of names.keys()) {
    for (const day of days.keys()) if (isPresent(place, day)) await tick(place, day, true)
  }
  return { runId, order, bookings, days, tick }
}

async function nameAll(
  { payload, find }: TestShop,
  { order, names }: { order: Order; names: Taught['names'] },
): Promise<Booking[]> {
  const bookings = (await find('bookings', order)).toSorted((a, b) => a.seat - b.seat)
  for (const [index, { id }] of bookings.entries()) {
    const where = { id: { equals: id } }
    const data = { delegateName: names[index] ?? null }
    await compareAndSet(payload, { collection: 'bookings', where, data })
  }
  return bookings
}

/** Nobody can book what is over, so it is booked first. */
async function moveInTime(
  { payload }: TestShop,
  { runId, days, taught }: { runId: string; days: readonly string[]; taught: Taught },
): Promise<void> {
  const where = { id: { equals: runId } }
  const run = (await payload.db.findOne<CourseRun>({
    collection: 'course-runs',
    where,
  }))!
  await payload.db.updateOne({
    collection: 'course-runs',
    id: runId,
    data: {
      ...run,
      days: days.map((day) => ({
        id: newDocumentId(payload),
        day,
        from: '09:00',
        until: '17:00',
      })),
      startsAt: `${days[0]}T09:00:00.000Z`,
      endsAt: `${days.at(-1)}T17:00:00.000Z`,
    },
  })
  const { cpdHours = 6, months = null } = taught
  await compareAndSet(payload, {
    collection: 'courses',
    where: { id: { equals: idOf(run.course) } },
    data: { givesCertificate: true, cpdHours, certificateMonths: months },
  })
}
