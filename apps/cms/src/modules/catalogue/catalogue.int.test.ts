import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { createTrainer } from '@cms-seed/factories/trainer'
import { createVenue } from '@cms-seed/factories/venue'
import { startTestCms } from '@cms-support/cms'
import { daysFromNow } from '@cms-support/days-from-now'
import { dayFromNow } from '@cms-support/run-days'
import { handleRequest } from '../../http/handle-request'
import { holdSeats, readPlacesLeft } from '../seats'

let payload: Payload
let stop: () => Promise<void>
let courseId: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  courseId = (await createCourse(payload, { title: 'Coaching' })).id
})
afterAll(() => stop())

const everything = { overrideAccess: true, depth: 0 } as const

type RunChanges = Parameters<typeof createRun>[1]

const newRun = (changes: RunChanges = {}) => createRun(payload, { course: courseId, ...changes })

const updateRun = (id: string, data: object) =>
  payload.update({ ...everything, collection: 'course-runs', id, data })

const takePlaces = (runId: string, count: number) =>
  holdSeats(payload, { orderId: randomUUID(), round: 1, lines: [{ runId, count }] })

const refusalWith = (message: RegExp) => ({
  data: { errors: [{ message: expect.stringMatching(message) as unknown }] },
})

const refusalAt = (path: string, message: RegExp) => ({
  data: { errors: [{ path, message: expect.stringMatching(message) as unknown }] },
})

const findRun = (id: string) => payload.findByID({ ...everything, collection: 'course-runs', id })

async function publicRead(path: string): Promise<Record<string, unknown>> {
  const request = new Request(`http://localhost:3001/api${path}`)
  const response = await handleRequest(payload.config, request)
  return (await response.json()) as Record<string, unknown>
}

const aDay = { day: '2099-01-12', from: '09:00', until: '17:00' }

describe('a date begins with its first day and ends with its last', () => {
  const inOrder = [aDay, { ...aDay, from: '18:00', until: '01:00' }, { ...aDay, day: '2099-02-02' }]
  const period = { startsAt: '2099-01-12T09:00:00.000Z', endsAt: '2099-02-02T17:00:00.000Z' }

  it('in whatever order they are typed', async () => {
    const run = await newRun({ days: inOrder.toReversed() })
    expect(run).toMatchObject({ ...period, days: inOrder })
  })

  it('whatever is sent instead, by whomever, and by the clock of its place', async () => {
    const sent = { startsAt: '2031-01-01T00:00:00.000Z', endsAt: '2031-01-02T00:00:00.000Z' }
    const { id } = await newRun({ days: inOrder, ...sent })
    expect(await findRun(id)).toMatchObject(period)
    expect(await updateRun(id, sent)).toMatchObject(period)
    expect(await updateRun(id, { days: [aDay] })).toMatchObject({
      endsAt: '2099-01-12T17:00:00.000Z',
    })
    expect(await updateRun(id, { timeZone: 'Asia/Dubai', ...sent })).toMatchObject({
      startsAt: '2099-01-12T05:00:00.000Z',
      endsAt: '2099-01-12T13:00:00.000Z',
    })
  })
})

describe('a date is named after its course, day and place', () => {
  it('a date that is held online is named so', async () => {
    const { label } = await newRun({
      days: [{ day: '2099-01-12', from: '09:00', until: '17:00' }],
    })
    expect(label).toBe('Coaching — 12 Jan 2099, online')
  })

  it('by the day that it is in its own time zone', async () => {
    const { label } = await newRun({
      days: [{ day: '2099-07-01', from: '00:30', until: '17:00' }],
    })
    expect(label).toBe('Coaching — 1 Jul 2099, online')
  })

  it('a date is named again when the course or the town of the venue changes', async () => {
    const course = await createCourse(payload, { title: 'Old title' })
    const venue = await createVenue(payload)
    const { id } = await newRun({ course: course.id, delivery: 'venue', venue: venue.id })
    await payload.update({
      ...everything,
      collection: 'courses',
      id: course.id,
      data: { title: 'New title', _status: 'published' },
    })
    await payload.update({
      ...everything,
      collection: 'venues',
      id: venue.id,
      data: { address: { ...venue.address, town: 'York' } },
    })
    const { label } = await payload.findByID({ ...everything, collection: 'course-runs', id })
    expect(label).toMatch(/^New title — .*, York$/)
  })
})

describe('a date is refused, beside the field that is wrong,', () => {
  it.each<[string, RunChanges, RegExp]>([
    ['without a day', { days: [] }, /add the day/],
    ['on a day that there is not', { days: [{ ...aDay, day: '2099-02-29' }] }, /choose a day/],
    ['at a time that there is not', { days: [{ ...aDay, from: '25:00' }] }, /type a time/],
    [
      'when it ends as it begins',
      { days: [{ ...aDay, until: '09:00' }] },
      /cannot end at the time/,
    ],
    [
      'when the clocks leave nothing of it',
      { days: [{ day: '2027-03-28', from: '01:30', until: '02:10' }] },
      /clocks change/,
    ],
    [
      'when two of its days are at the same time',
      { days: [aDay, { ...aDay, from: '16:00', until: '18:00' }] },
      /at the same time: Monday 12 January 2099, from 16:00/,
    ],
    ['on 61 days', { days: Array.from({ length: 61 }, (_, n) => dayFromNow(n)[0]!) }, /60 days/],
    [
      'when a day of an online date is in person without a venue',
      { days: [{ ...aDay, delivery: 'venue' }] },
      /choose a venue/,
    ],
    [
      'with a link of a day that is not secure',
      { days: [{ ...aDay, delivery: 'online', onlineLink: 'http://meet.example' }] },
      /https/,
    ],
    ['when it is in person without a venue', { delivery: 'venue' }, /choose a venue/],
    [
      'when booking closes after it has begun',
      { bookingClosesAt: daysFromNow(60) },
      /cannot close/,
    ],
    ['by the clock of nowhere', { timeZone: 'Mars/Base' as 'Asia/Dubai' }, /./],
    ['on days that are none', { days: 'soon' as never }, /./],
    ['on a day that is nothing', { days: [null as never] }, /./],
    ['with no places', { capacity: 0 }, /from 1 to 500/],
    ['with 501 places', { capacity: 501 }, /from 1 to 500/],
    ['with half a place', { capacity: 1.5 }, /from 1 to 500/],
    [
      'with a price that is no whole number of pence',
      { priceNetPence: 0.5 },
      /two digits after the point/,
    ],
    ['with a link that is not secure', { onlineLink: 'http://meet.example' }, /https/],
  ])('%s', async (_, changes, message) => {
    await expect(newRun(changes)).rejects.toMatchObject(refusalWith(message))
  })
})

describe('places left', () => {
  it('are counted by the bookings and follow the capacity', async () => {
    const { id } = await newRun({ capacity: 12 })
    await takePlaces(id, 5)
    expect(await publicRead(`/course-runs/${id}`)).toMatchObject({ capacity: 12, placesLeft: 7 })
    await updateRun(id, { capacity: 15 })
    expect((await readPlacesLeft(payload, [id])).get(id)).toBe(10)
  })

  it('the number of places left cannot be typed', async () => {
    const { id } = await newRun({ capacity: 3, placesLeft: 99 })
    expect((await updateRun(id, { placesLeft: 99 })).placesLeft).toBe(3)
  })

  it('come with every date of a list', async () => {
    const course = await createCourse(payload, { title: 'Three dates' })
    for (const capacity of [3, 4, 5]) await newRun({ course: course.id, capacity })
    const { docs } = await publicRead(
      `/course-runs?where[course][equals]=${course.id}&sort=capacity&depth=0`,
    )
    expect(docs).toMatchObject([{ placesLeft: 3 }, { placesLeft: 4 }, { placesLeft: 5 }])
  })

  it('stop the capacity from going below what is taken', async () => {
    const { id } = await newRun({ capacity: 20 })
    await takePlaces(id, 14)
    await expect(updateRun(id, { capacity: 13 })).rejects.toMatchObject(
      refusalWith(/14 places are taken/),
    )
    expect(await updateRun(id, { capacity: 14 })).toMatchObject({ capacity: 14, placesLeft: 0 })
  })

  it('decide a race with a buyer: the capacity goes down, or back to what it was', async () => {
    const { id } = await newRun({ capacity: 10 })
    await Promise.allSettled([updateRun(id, { capacity: 4 }), takePlaces(id, 6)])
    const { capacity } = await payload.findByID({ ...everything, collection: 'course-runs', id })
    const { docs } = await payload.db.find<{ capacity: number; available: number; held: number }>({
      collection: 'seat-ledgers',
      where: { runId: { equals: id } },
    })
    expect(docs[0]?.capacity).toBe(capacity)
    expect(docs[0]?.available).toBe(capacity - (docs[0]?.held ?? 0))
    expect(docs[0]?.available).toBeGreaterThanOrEqual(0)
  })
})

describe('a date on which places are taken', () => {
  let run: CourseRun
  beforeAll(async () => {
    const venue = await createVenue(payload)
    run = await newRun({ delivery: 'venue', venue: venue.id })
    await takePlaces(run.id, 2)
  })

  it('is not called off by saving it, and the status says where that is done', async () => {
    await expect(updateRun(run.id, { status: 'cancelled' })).rejects.toMatchObject(
      refusalAt('status', /^2 places are taken .* use “Cancel this date” under “Who comes”/),
    )
    expect(await findRun(run.id)).toMatchObject({ status: 'open', updatedAt: run.updatedAt })
  })

  it.each<[keyof CourseRun, () => Promise<unknown>]>([
    ['course', async () => (await createCourse(payload, { title: 'Another' })).id],
    ['days', async () => dayFromNow(29)],
    ['timeZone', async () => 'Europe/Paris'],
    ['delivery', async () => 'online'],
    ['venue', async () => (await createVenue(payload)).id],
  ])('keeps its %s, which was told to those who have them', async (field, other) => {
    await expect(updateRun(run.id, { [field]: await other() })).rejects.toMatchObject(
      refusalAt(field, /nobody would be told/),
    )
  })

  it('keeps where its days are, but not what else is said of them', async () => {
    const venue = (await createVenue(payload)).id
    const [day] = run.days
    await expect(updateRun(run.id, { days: [{ ...day, venue }] })).rejects.toMatchObject(
      refusalAt('days', /nobody would be told/),
    )
    const said = { title: 'The page', room: 'Loft' }
    expect(await updateRun(run.id, { days: [{ ...day, ...said }] })).toMatchObject({ days: [said] })
  })

  it('can be saved as it was read, closed, hidden, and with other instructions', async () => {
    const { placesLeft: _, editedFrom: __, ...asRead } = await findRun(run.id)
    for (const status of ['closed', 'hidden', 'open'] as const) {
      const saved = await updateRun(run.id, { ...asRead, status, joiningInstructions: status })
      expect(saved).toMatchObject({ status, joiningInstructions: status })
    }
  })

  it('is what it was when somebody takes a place while it is called off', async () => {
    const free = await newRun()
    const { updateOne } = payload.db
    payload.db.updateOne = async (statement) => {
      payload.db.updateOne = updateOne
      await takePlaces(free.id, 1)
      return updateOne.call(payload.db, statement)
    }
    await expect(updateRun(free.id, { status: 'cancelled' })).rejects.toMatchObject(
      refusalAt('status', /^One place is taken/),
    )
    expect((await findRun(free.id)).status).toBe('open')
  })
})

it('a date has its days back when somebody takes a place while they are changed', async () => {
  const free = await newRun({ days: [aDay, { ...aDay, day: '2099-02-02' }] })
  const { updateOne } = payload.db
  payload.db.updateOne = async (statement) => {
    payload.db.updateOne = updateOne
    await takePlaces(free.id, 1)
    return updateOne.call(payload.db, statement)
  }
  await expect(updateRun(free.id, { days: dayFromNow(29) })).rejects.toMatchObject(
    refusalAt('days', /^One place is taken/),
  )
  const { days, startsAt, endsAt, label } = free
  expect(await findRun(free.id)).toMatchObject({ days, startsAt, endsAt, label })
})

it('a date that nobody has booked can be called off, and made into another, by saving it', async () => {
  const { id } = await newRun()
  expect(await updateRun(id, { days: dayFromNow(29) })).toMatchObject({ status: 'open' })
  expect(await updateRun(id, { status: 'cancelled' })).toMatchObject({ status: 'cancelled' })
})

describe('what is in use stays', () => {
  it('a date with places taken can be neither deleted nor thrown away', async () => {
    const { id } = await newRun()
    await takePlaces(id, 1)
    const refused = { message: expect.stringContaining('One place is taken') as unknown }
    await expect(
      payload.delete({ ...everything, collection: 'course-runs', id }),
    ).rejects.toMatchObject(refused)
    await expect(updateRun(id, { deletedAt: new Date().toISOString() })).rejects.toMatchObject(
      refused,
    )
  })

  it('a course with dates, and a venue of dates, cannot be deleted', async () => {
    const course = await createCourse(payload, { title: 'In use' })
    const venue = await createVenue(payload)
    const run = await newRun({ course: course.id, delivery: 'venue', venue: venue.id })
    const remove = (collection: 'courses' | 'venues' | 'course-runs', id: string) =>
      payload.delete({ ...everything, collection, id })
    await expect(remove('courses', course.id)).rejects.toThrow(/used in the course date/)
    await expect(remove('venues', venue.id)).rejects.toThrow(/used in the course date/)
    await remove('course-runs', run.id)
    await remove('courses', course.id)
    await remove('venues', venue.id)
  })
})

it('a venue and a trainer of one day of a date cannot be deleted', async () => {
  const venue = await createVenue(payload)
  const trainer = await createTrainer(payload)
  await newRun({ days: [{ ...aDay, delivery: 'venue', venue: venue.id, trainers: [trainer.id] }] })
  const remove = (collection: 'venues' | 'trainers', id: string) =>
    payload.delete({ ...everything, collection, id })
  await expect(remove('venues', venue.id)).rejects.toThrow(/used in the course date/)
  await expect(remove('trainers', trainer.id)).rejects.toThrow(/used in the course date/)
})

describe('the public', () => {
  it('reads dates that are open, closed or cancelled, of published courses only', async () => {
    const shown = await createCourse(payload, { title: 'Shown' })
    const unpublished = await createCourse(payload, { title: 'Not shown', _status: 'draft' })
    for (const status of ['open', 'closed', 'cancelled', 'hidden'] as const) {
      await newRun({ course: shown.id, status })
      await newRun({ course: unpublished.id, status })
    }
    const query = `where[course][in]=${shown.id},${unpublished.id}&depth=0&sort=status`
    const { docs } = await publicRead(`/course-runs?${query}`)
    const statuses = (docs as CourseRun[]).map(({ status }) => status).toSorted()
    expect(statuses).toEqual(['cancelled', 'closed', 'open'])
    expect(new Set((docs as CourseRun[]).map(({ course }) => course))).toEqual(new Set([shown.id]))
  })

  it('never reads what is for delegates, nor finds a date by it', async () => {
    const { id } = await newRun({
      joiningInstructions: 'The door code is 4711',
      onlineLink: 'https://meet.example/secret-room',
    })
    const run = JSON.stringify(await publicRead(`/course-runs/${id}`))
    expect(run).toContain(id)
    expect(run).not.toMatch(/4711|secret-room/)
    const found = await publicRead('/course-runs?where[joiningInstructions][like]=4711')
    expect(found.docs).toBeUndefined()
    const sorted = await publicRead('/course-runs?sort=onlineLink')
    expect(sorted.docs).toBeUndefined()
  })
})
