import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { createMedia } from '../factories/media'
import { seedWorld } from '../seed-world'
import { noted } from '../unfinished'

const now = new Date('2026-11-24T12:00:00Z')
const everything = { limit: 100, depth: 0, overrideAccess: true } as const

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

it('begins anew after a seeding that was cut short', async () => {
  const cutShort = noted(payload, async () => {
    await createMedia(payload, { name: 'left-over' })
    throw new Error('The power went')
  })
  await expect(cutShort).rejects.toThrow('The power went')
  expect((await seedWorld(payload, { world: 'nearly-sold-out', now })).done).toBe('seeded')
  expect(await count('courses')).toBe(3)
  const files = readdirSync(process.env.MEDIA_DIR!)
  expect(files.filter((name) => name.startsWith('left-over'))).toEqual([])
})

it('has no date with more than two places left', async () => {
  const placesLeft = await placesLeftOfOpenRuns()
  expect(placesLeft).toHaveLength(5)
  expect(Math.max(...placesLeft)).toBe(2)
  expect(Math.min(...placesLeft)).toBe(0)
})

async function count(collection: CollectionSlug): Promise<number> {
  return (await payload.count({ collection, overrideAccess: true })).totalDocs
}

async function placesLeftOfOpenRuns(): Promise<number[]> {
  const runs = await payload.find({
    collection: 'course-runs',
    where: {
      and: [{ status: { equals: 'open' } }, { startsAt: { greater_than: now.toISOString() } }],
    },
    sort: 'startsAt',
    ...everything,
  })
  return runs.docs.map(({ placesLeft }) => placesLeft ?? -1)
}
