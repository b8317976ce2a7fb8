import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { startTestCms } from '@cms-support/cms'
import { overlay } from '@cms-seed/overlay'
import { holdSeats } from '../../seats'
import { announceOffers } from './announce-offers'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const second = 1000
const days = [{ day: '2031-03-12', from: '09:30', until: '16:30' }]
const start = Date.parse('2031-03-12T09:30:00.000Z')
const bookingClosesAt = '2031-03-10T17:00:00.000Z'
const closing = Date.parse(bookingClosesAt)

describe('the website hears of a date at the moment at which it', () => {
  let slug: string
  beforeEach(() => {
    slug = `course-${randomUUID()}`
  })

  it.each<[string, Partial<CourseRun>, number]>([
    ['begins', {}, start],
    ['begins, closed as it was', { status: 'closed' }, start],
    ['begins, called off as it was', { status: 'cancelled' }, start],
    ['closes', { bookingClosesAt }, closing],
    [
      'begins on the night on which the clocks go forward',
      { days: [{ day: '2031-03-30', from: '02:00', until: '10:00' }] },
      Date.parse('2031-03-30T01:00:00.000Z'),
    ],
    [
      'begins at midnight in Dubai',
      { timeZone: 'Asia/Dubai', days: [{ day: '2031-07-01', from: '00:00', until: '13:00' }] },
      Date.parse('2031-06-30T20:00:00.000Z'),
    ],
  ])('%s, once', async (_, given, moment) => {
    const run = await dateOf(slug, given)
    const news = newsTeller()
    await news.at(moment - 10 * second)
    expect(await news.at(moment - 1)).toEqual([])
    expect(await news.at(moment)).toEqual([['runs', 'courses', `course:${slug}`]])
    expect(await news.at(moment + 1)).toEqual([])
    await forget(run)
  })

  it('closes, and once more when it begins', async () => {
    const run = await dateOf(slug, { bookingClosesAt })
    const news = newsTeller()
    await news.at(closing - second)
    expect(await news.at(closing + second)).toHaveLength(1)
    expect(await news.at(start - 1)).toEqual([])
    expect(await news.at(start + second)).toHaveLength(1)
    await forget(run)
  })

  it('closed, although it was new since the last look', async () => {
    const news = newsTeller()
    await news.at(closing - second)
    const run = await dateOf(slug, { bookingClosesAt })
    expect(await news.at(closing)).toHaveLength(1)
    await forget(run)
  })

  it('begins, and nothing of one that is hidden', async () => {
    const run = await dateOf(slug, { status: 'hidden' })
    const news = newsTeller()
    await news.at(start - second)
    expect(await news.at(start)).toEqual([])
    await forget(run)
  })
})

describe('what became due while nobody looked', () => {
  it('is told at the first look of a process, with everything else, once', async () => {
    const news = newsTeller()
    expect(await news.at(start)).toEqual([['runs', 'courses']])
    expect(await news.at(start + second)).toEqual([])
  })

  it('is told although the process slept through the moment', async () => {
    const run = await dateOf(`course-${randomUUID()}`, {})
    const news = newsTeller()
    await news.at(start - 3600 * second)
    expect(await news.at(start + 3600 * second)).toHaveLength(1)
    await forget(run)
  })

  it('is told by the next look when this one could not tell it', async () => {
    const run = await dateOf(`course-${randomUUID()}`, {})
    const news = newsTeller()
    await news.at(start - second)
    await expect(news.atWithoutDatabase(start)).rejects.toThrow('The database is away')
    expect(await news.at(start + second)).toHaveLength(1)
    expect(await news.at(start + 2 * second)).toEqual([])
    await forget(run)
  })
})

describe('of places the website hears', () => {
  const now = Date.now()

  it('as soon as there was a date, by the pages that show it alone', async () => {
    const course = await createCourse(payload, { title: 'Minutes', slug: 'minutes' })
    const news = newsTeller()
    await news.at(now)
    const run = await createRun(payload, { course: course.id })
    await takePlaces(run.id, 2)
    expect(await news.at(now)).toEqual([['runs', 'course:minutes']])
  })

  it('once that some were taken, and nothing when none were', async () => {
    const course = await createCourse(payload, { title: 'Chairing', slug: 'chairing' })
    const run = await createRun(payload, { course: course.id })
    const news = newsTeller()
    await news.at(now)
    await takePlaces(run.id, 2)
    expect(await news.at(now)).toEqual([['runs', 'course:chairing']])
    expect(await news.at(now)).toEqual([])
  })

  it('that none is left, by every page that says what the course costs', async () => {
    const course = await createCourse(payload, { title: 'Listening', slug: 'listening' })
    const run = await createRun(payload, { course: course.id, capacity: 3 })
    const news = newsTeller()
    await news.at(now)
    await takePlaces(run.id, 3)
    expect(await news.at(now)).toEqual([['runs', 'courses', 'course:listening']])
  })
})

async function dateOf(slug: string, given: Partial<CourseRun>): Promise<CourseRun> {
  const { id } = await createCourse(payload, { title: slug, slug })
  return createRun(payload, { days, ...(given as object), course: id })
}

/** Dates of other tests must not make news. */
async function forget({ id }: CourseRun): Promise<void> {
  await payload.delete({ collection: 'course-runs', id, overrideAccess: true })
}

const takePlaces = (runId: string, count: number) =>
  holdSeats(payload, { orderId: randomUUID(), round: 1, lines: [{ runId, count }] })

/** A process of its own that looks at given moments, and the tags of what each look tells. */
function newsTeller() {
  let isAway = false
  const create: Payload['db']['create'] = (args) => {
    if (isAway && args.collection === 'announcements') throw new Error('The database is away')
    return payload.db.create(args)
  }
  const process = overlay(payload, { db: overlay(payload.db, { create }) })

  async function at(moment: number): Promise<unknown[]> {
    const before = (await announcedTags()).length
    await announceOffers(process, new Date(moment))
    return (await announcedTags()).slice(before)
  }
  async function atWithoutDatabase(moment: number): Promise<unknown[]> {
    isAway = true
    return at(moment).finally(() => (isAway = false))
  }
  return { at, atWithoutDatabase }
}

async function announcedTags(): Promise<unknown[]> {
  const { docs } = await payload.find({
    collection: 'announcements',
    overrideAccess: true,
    depth: 0,
    sort: 'createdAt',
    pagination: false,
  })
  return docs.map(({ tags }) => tags)
}
