import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { createCourse } from '../../../../seed/factories/course'
import { createRun } from '../../../../seed/factories/course-run'
import { startTestCms } from '../../../../test-support/cms'
import { holdSeats } from '../../booking'
import { announcePlacesLeft } from './announce-places-left'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const now = new Date()

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

const takePlaces = (runId: string) =>
  holdSeats(payload, { orderId: randomUUID(), round: 1, lines: [{ runId, count: 2 }] })

it('the website hears of places that were taken on a date as soon as there was one', async () => {
  const course = await createCourse(payload, { title: 'Minutes', slug: 'minutes' })
  await announcePlacesLeft(payload, now)
  const run = await createRun(payload, { course: course.id })
  await takePlaces(run.id)
  const before = (await announcedTags()).length
  await announcePlacesLeft(payload, now)
  expect((await announcedTags()).slice(before)).toEqual([['runs', 'course:minutes']])
})

it('the website hears once that places were taken, and nothing when none were', async () => {
  const course = await createCourse(payload, { title: 'Chairing', slug: 'chairing' })
  const run = await createRun(payload, { course: course.id })
  await announcePlacesLeft(payload, now)
  const before = (await announcedTags()).length

  await takePlaces(run.id)
  await announcePlacesLeft(payload, now)
  await announcePlacesLeft(payload, now)

  expect((await announcedTags()).slice(before)).toEqual([['runs', 'course:chairing']])
})
