import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Course, CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { startTestCms } from '@cms-support/cms'
import { dayFromNow } from '@cms-support/run-days'
import { takeSeats } from '../../seats'
import { findRunsOnOffer } from '../course-runs/runs-on-offer'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const second = 1000
const yesterday = () => new Date(Date.now() - 24 * 3600 * second).toISOString()

it('a course that has no date on offer costs what it says itself', async () => {
  expect(await spanOf(await courseWith([]))).toEqual([50_000, 50_000])
})

it('a course costs what its dates cost, from the lowest to the highest', async () => {
  const dates = [{ priceNetPence: 47_500 }, {}, { priceNetPence: 60_000 }]
  expect(await spanOf(await courseWith(dates))).toEqual([47_500, 60_000])
})

it.each<[string, Partial<CourseRun>]>([
  ['hidden', { status: 'hidden' }],
  ['closed', { status: 'closed' }],
  ['called off', { status: 'cancelled' }],
  ['past its closing', { bookingClosesAt: yesterday() }],
  ['past', { days: dayFromNow(-1) }],
])('a date that is %s does not make a course cheaper', async (_, date) => {
  const course = await courseWith([{ priceNetPence: 55_000 }, { ...date, priceNetPence: 10_000 }])
  expect(await spanOf(course)).toEqual([55_000, 55_000])
})

it('a date that is full does not make a course cheaper, until a place comes free', async () => {
  const course = await courseWith([{ priceNetPence: 55_000 }])
  const { id: runId } = await createRun(payload, {
    course: course.id,
    capacity: 2,
    priceNetPence: 100,
  })
  expect(await spanOf(course)).toEqual([100, 55_000])
  await takeSeats(payload, { orderId: randomUUID(), runId, count: 2 })
  expect(await spanOf(course)).toEqual([55_000, 55_000])
})

it('a date in the trash does not make a course cheaper', async () => {
  const course = await courseWith([{ priceNetPence: 55_000 }])
  const { id } = await createRun(payload, { course: course.id, priceNetPence: 100 })
  const data = { deletedAt: new Date().toISOString() }
  await payload.update({ collection: 'course-runs', id, data, overrideAccess: true })
  expect(await spanOf(course)).toEqual([55_000, 55_000])
})

it('the dates of one course say nothing of another, however many are read together', async () => {
  const courses = [
    await courseWith([{ priceNetPence: 11_100 }]),
    await courseWith([{ priceNetPence: 22_200 }, { priceNetPence: 33_300 }]),
  ]
  const { docs } = await payload.find({
    collection: 'courses',
    where: { id: { in: courses.map(({ id }) => id) } },
    sort: 'createdAt',
    overrideAccess: false,
  })
  expect(docs.map(toSpan)).toEqual([
    [11_100, 11_100],
    [22_200, 33_300],
  ])
})

it('a date is on offer up to the millisecond before it closes', async () => {
  const bookingClosesAt = '2031-03-10T17:00:00.000Z'
  const days = [{ day: '2031-03-12', from: '09:30', until: '16:30' }]
  const { id } = await courseWith([{ days, bookingClosesAt }])
  const countAt = async (moment: number) =>
    (await findRunsOnOffer(payload, { courseIds: [id], now: new Date(moment) })).length
  expect(await countAt(Date.parse(bookingClosesAt) - 1)).toBe(1)
  expect(await countAt(Date.parse(bookingClosesAt))).toBe(0)
})

async function courseWith(dates: Partial<CourseRun>[]): Promise<Course> {
  const course = await createCourse(payload, { priceNetPence: 50_000 })
  for (const date of dates) await createRun(payload, { ...(date as object), course: course.id })
  return course
}

async function spanOf({ id }: Course): Promise<unknown[]> {
  return toSpan(await payload.findByID({ collection: 'courses', id, overrideAccess: false }))
}

function toSpan({ lowestPriceNetPence, highestPriceNetPence }: Course): unknown[] {
  return [lowestPriceNetPence, highestPriceNetPence]
}
