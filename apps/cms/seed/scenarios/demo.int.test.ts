import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Invoice, Order, PlacesWanted } from '@lectern/shared/contract/payload-types'
import { existsSync } from 'node:fs'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'

import { gatherToday } from '../../src/modules/today'
import { createContext } from '../../src/modules/orders/context'
import { startTestCms } from '../../test-support/cms'
import { runAllJobs } from '../../test-support/run-all-jobs'
import { startStandIn, type StandIn } from '../../test-support/stripe-stand-in'
import { seedWorld, type Seeded } from '../seed-world'

const now = new Date('2026-11-24T12:00:00Z')
const everything = { limit: 100, depth: 0, overrideAccess: true } as const

let payload: Payload
let stop: () => Promise<void>
let standIn: StandIn
let seeded: Seeded

beforeAll(async () => {
  standIn = await startStandIn({ webhookUrl: 'http://127.0.0.1:9/nobody-listens' })
  ;({ payload, stop } = await startTestCms(standIn.environment))
  seeded = await seedWorld(payload, { world: 'demo', now })
})
afterAll(async () => {
  await stop()
  await standIn.stop()
})

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

it('has organisations, each with what it has booked', async () => {
  const { docs } = await payload.find({ collection: 'organisations', ...everything })
  expect(docs).toHaveLength(3)
  for (const { id } of docs) {
    const where = { organisation: { equals: id } }
    expect((await payload.count({ collection: 'orders', where })).totalDocs).toBeGreaterThan(0)
  }
})

it('has certificates of a date that is over, one of them revoked', async () => {
  const { docs } = await payload.find({ collection: 'certificates', ...everything })
  expect(docs.filter(({ revokedAt }) => revokedAt)).toHaveLength(1)
  expect(docs.length).toBeGreaterThan(4)
  for (const { issuedAt } of docs) expect(Date.parse(issuedAt)).toBeLessThan(now.getTime())
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

it('has orders that were begun before they were booked', async () => {
  const { docs } = await payload.find({ collection: 'orders', ...everything })
  const booked = docs.filter(({ placedAt }) => placedAt)
  expect(booked.length).toBeGreaterThan(10)
  for (const { createdAt, placedAt } of booked) expect(createdAt <= (placedAt ?? '')).toBe(true)
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

it('has orders in every state that a business meets, some taken by telephone', async () => {
  const orders = await all<Order>('orders')
  const how = new Set(orders.map(({ state, payment, source }) => `${state} ${payment} ${source}`))
  expect([...how].toSorted()).toEqual([
    'abandoned stripe website',
    'booked free website',
    'booked offline offer',
    'booked offline telephone',
    'booked stripe website',
    'lapsed stripe website',
    'refunded offline telephone',
    'refunded stripe website',
  ])
  expect(orders.every(({ followUpDone }) => followUpDone)).toBe(true)
})

it('has invoices without a gap, each dated when it was issued, none from the future', async () => {
  const invoices = await all<Invoice>('invoices')
  expect(invoices.map(({ number }) => number)).toEqual(
    invoices.map((_, index) => `INV-${String(index + 1).padStart(6, '0')}`),
  )
  const issued = invoices.map(({ issuedAt }) => issuedAt ?? '')
  expect(issued).toEqual(issued.toSorted())
  expect(issued.at(-1)! < now.toISOString()).toBe(true)
})

it('has sent its e-mails long ago: none goes out when it starts, and none lies in a folder', async () => {
  const emails = await all<{ status: string }>('emails')
  expect(emails.length).toBeGreaterThan(40)
  expect(new Set(emails.map(({ status }) => status))).toEqual(new Set(['sent']))
  expect(existsSync(process.env.MAIL_DIR ?? '')).toBe(false)
})

it('has three who wait for places on one full date, a pair before the others', async () => {
  const wanted = await all<PlacesWanted>('places-wanted')
  const inOrder = wanted.toSorted((a, b) => a.since.localeCompare(b.since))
  expect(inOrder.map(({ count: places, state }) => [places, state])).toEqual([
    [2, 'waiting'],
    [1, 'waiting'],
    [1, 'waiting'],
  ])
  const [runId, ...others] = new Set(wanted.map((place) => place.runId))
  expect(others).toEqual([])
  const run = await payload.findByID({ collection: 'course-runs', id: runId!, depth: 0 })
  expect(run).toMatchObject({ status: 'open', placesLeft: 0 })
})

it('leaves the jobs nothing to do and the first page of the admin without trouble', async () => {
  const before = JSON.stringify([await all('orders'), await all('refunds'), await all('emails')])
  await runAllJobs(() => createContext(payload))
  expect(JSON.stringify([await all('orders'), await all('refunds'), await all('emails')])).toBe(
    before,
  )
  const owners = await payload.find({
    collection: 'users',
    where: { role: { equals: 'owner' } },
    ...everything,
  })
  const user = { ...owners.docs[0]!, collection: 'users' as const }
  const today = await gatherToday(await createLocalReq({ user }, payload), now)
  expect(today.filter(({ isTrouble }) => isTrouble)).toEqual([])
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

async function all<Document>(collection: CollectionSlug): Promise<Document[]> {
  const { docs } = await payload.find({
    collection,
    sort: 'createdAt',
    pagination: false,
    ...everything,
    limit: 0,
  })
  return docs as Document[]
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
