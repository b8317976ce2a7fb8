import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { seedWorld, type Seeded } from '../seed-world'

const now = new Date('2026-11-24T12:00:00Z')
const everything = { limit: 100, depth: 0, overrideAccess: true } as const

const seedingTimeoutMilliseconds = 120_000

let payload: Payload
let stop: () => Promise<void>
let seeded: Seeded

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  seeded = await seedWorld(payload, { world: 'demo', now })
}, seedingTimeoutMilliseconds)
afterAll(() => stop())

it('has a company whose year is under way', async () => {
  expect(await count('posts')).toBeGreaterThanOrEqual(12)
  expect(await count('authors')).toBe(6)
  expect(await count('topics')).toBe(6)
  expect(await count('courses')).toBe(10)
  expect(await count('course-runs')).toBeGreaterThanOrEqual(30)
  expect(await count('venues')).toBe(4)
  expect(await count('trainers')).toBe(5)
  expect(await count('testimonials')).toBeGreaterThanOrEqual(12)
  expect(await count('enquiries')).toBe(5)
})

it('has everything published, but for the testimonial that waits for consent', async () => {
  for (const collection of ['posts', 'pages', 'courses'] as const) {
    const { docs } = await payload.find({ collection, ...everything })
    expect(docs.map(({ _status }) => _status)).toEqual(docs.map(() => 'published'))
  }
  const drafts = await payload.find({
    collection: 'testimonials',
    where: { _status: { equals: 'draft' } },
    ...everything,
  })
  expect(drafts.docs.map(({ name }) => name)).toEqual(['Stuart Fell'])
})

it('has an article of the shape that the reference page has', async () => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { slug: { equals: 'the-difference-between-leadership-and-management' } },
    ...everything,
  })
  const article = docs[0]
  expect(article?.title).toBe('The Difference Between Leadership & Management')
  expect(article?.publishedAt).toBe('2019-04-12T08:00:00.000Z')
  const blockTypes = JSON.stringify(article?.content).match(/(?<="blockType":")\w+/g)
  expect(blockTypes).toEqual(['coursePrice', 'callToAction', 'testimonials'])
})

it('has articles that nobody has touched since they were published', async () => {
  const { docs } = await payload.find({ collection: 'posts', ...everything })
  expect(docs.map(({ updatedAt }) => updatedAt)).toEqual(docs.map((post) => post.publishedAt))
})

it('has dates in the past and ahead, some full, some cancelled', async () => {
  const past = { startsAt: { less_than: now.toISOString() } }
  const cancelled = { status: { equals: 'cancelled' } }
  const found = async (where: object) =>
    (
      await payload.count({
        collection: 'course-runs',
        where: where as never,
        overrideAccess: true,
      })
    ).totalDocs
  expect(await found(past)).toBe(3)
  expect(await found(cancelled)).toBe(1)
  expect(await placesLeftOfOpenRuns()).toContain(0)
})

it('takes places through the ledger, where they add up', async () => {
  const ledgers = await payload.find({
    collection: 'seat-ledgers',
    pagination: false,
    ...everything,
  })
  expect(ledgers.docs).toHaveLength(await count('course-runs'))
  for (const { capacity, available, held, booked } of ledgers.docs) {
    expect(held + booked + available).toBe(capacity)
    expect(available).toBeGreaterThanOrEqual(0)
  }
})

it('tells the website nothing, since it reads everything anew', async () => {
  expect(await count('announcements')).toBe(0)
})

it('has one account of each role, and says how to sign in', async () => {
  const { docs } = await payload.find({ collection: 'users', sort: 'role', ...everything })
  expect(docs.map(({ role }) => role).sort()).toEqual(['author', 'bookings', 'editor', 'owner'])
  const { user } = await payload.login({ collection: 'users', data: seeded.signIn! })
  expect(user?.role).toBe('owner')
})

it('is left as it is when it is seeded again', async () => {
  const before = await count('posts')
  expect(await seedWorld(payload, { world: 'demo', now })).toEqual({
    done: 'not-empty',
    signIn: seeded.signIn,
  })
  expect(await count('posts')).toBe(before)
})

it('lets an editor save one of its articles at once', async () => {
  const { docs } = await payload.find({ collection: 'posts', ...everything })
  const first = { collection: 'posts', id: docs[0]!.id, depth: 0, overrideAccess: true } as const
  const { editedFrom } = await payload.findByID({ ...first, draft: true })
  expect(editedFrom).toBe(docs[0]!.updatedAt)
  const edited = await payload.update({ ...first, data: { editedFrom, summary: 'Shorter.' } })
  expect(edited.summary).toBe('Shorter.')
  expect(Date.parse(edited.updatedAt)).toBeGreaterThan(Date.parse(docs[0]!.updatedAt))
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
