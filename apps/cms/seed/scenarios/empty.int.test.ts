import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { seedWorld } from '../seed-world'

const now = new Date('2026-11-24T12:00:00Z')
const everything = { limit: 100, depth: 0, overrideAccess: true } as const

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

it('has a front page, settings and the owner that the environment names', async () => {
  const owner = { email: 'ada@lectern.example', password: 'teapot-orbit-meadow' }
  expect(await seedWorld(payload, { world: 'empty', now, owner })).toEqual({ done: 'seeded' })
  expect((await pages()).map(({ slug, _status }) => [slug, _status])).toEqual([
    ['home', 'published'],
  ])
  expect(await count('courses')).toBe(0)
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true })
  expect(settings.company.tradingName).toBe('Your Company')
  const users = await payload.find({ collection: 'users', ...everything })
  expect(users.docs.map(({ email, role }) => [email, role])).toEqual([[owner.email, 'owner']])
})

async function count(collection: CollectionSlug): Promise<number> {
  return (await payload.count({ collection, overrideAccess: true })).totalDocs
}

async function pages() {
  return (await payload.find({ collection: 'pages', ...everything })).docs
}
