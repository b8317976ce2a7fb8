import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { createCourse, createRun } from '../../../../test-support/catalogue'
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

it('the website hears once that places were taken, and nothing when none were', async () => {
  const course = await createCourse(payload, { title: 'Chairing', slug: 'chairing' })
  const run = await createRun(payload, { course: course.id })
  await announcePlacesLeft(payload, now)
  const before = (await announcedTags()).length

  await holdSeats(payload, {
    orderId: randomUUID(),
    round: 1,
    lines: [{ runId: run.id, count: 2 }],
  })
  await announcePlacesLeft(payload, now)
  await announcePlacesLeft(payload, now)

  expect((await announcedTags()).slice(before)).toEqual([['runs', 'course:chairing']])
})
