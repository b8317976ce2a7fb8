import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'

import type { Role } from '../../access/roles'
import { createRun } from '@cms-seed/factories/course-run'
import { makePost } from '@cms-seed/factories/post'
import { createStaff, type Staff } from '@cms-support/staff'
import { book, startTestShop, type TestShop } from '@cms-support/test-shop'
import { findFirstSteps } from './first-steps'
import { findMissingNames } from './find-missing-names'
import { findNextDates } from './find-next-dates'
import { findOwnDrafts } from './find-own-drafts'
import { findPlanned } from './find-planned'
import { findUnnamedPlaces } from './find-unnamed-places'
import { findWaitingEnquiries } from './find-waiting-enquiries'
import { findLastWeek } from './last-week'

let shop: TestShop
let staff: Staff
beforeAll(async () => {
  shop = await startTestShop()
  staff = await createStaff(shop.payload)
})
afterAll(() => shop.stop())

const day = 24 * 60 * 60_000

it('an empty database is seven steps away from a website, for those who may take them', async () => {
  const steps = await findFirstSteps(await reqOf('owner'), shop.open().now)
  expect(steps).toHaveLength(7)
  expect(steps?.find(({ title }) => title.includes('book a place'))).toMatchObject({
    isDone: false,
  })
  expect(await findFirstSteps(await reqOf('bookings'), shop.open().now)).toBeNull()
  expect(await findFirstSteps(await reqOf('author'), shop.open().now)).toBeNull()
})

describe('once places have been booked', () => {
  it('the next dates say how full they are and how many places have no name, and who is to be asked', async () => {
    const runId = await shop.runWith({ seats: 5 })
    const order = await book(shop, [{ runId, count: 2 }])
    await nameFirstPlace(order.id)
    const run = await shop.payload.findByID({ collection: 'course-runs', id: runId, depth: 0 })
    const now = new Date(Date.parse(run.startsAt) - 3 * day)

    const [date] = (await nextDatesOf('bookings', now)).filter(({ href }) => href.includes(runId))
    expect(date).toMatchObject({ capacity: 5, taken: 2, unnamed: 1, days: [run.days[0]?.day] })
    const { orders } = await missingNamesOf('bookings', now)
    expect(orders).toMatchObject([
      { href: `/admin/collections/orders/${order.id}`, count: 1, customer: order.customerName },
    ])

    const [ofEditor] = (await nextDatesOf('editor', now)).filter(({ href }) => href.includes(runId))
    expect(ofEditor).toMatchObject({ taken: 2, unnamed: 0 })
    expect((await missingNamesOf('editor', now)).orders).toEqual([])
    expect(await nextDatesOf('author', now)).toEqual([])

    const longBefore = new Date(Date.parse(run.startsAt) - 20 * day)
    expect((await nextDatesOf('owner', longBefore)).map(({ href }) => href)).toEqual(
      expect.not.arrayContaining([expect.stringContaining(runId)]),
    )
  })

  it('a date that is called off is none of the next', async () => {
    const course = await shop.payload.find({
      collection: 'courses',
      limit: 1,
      sort: 'id',
      depth: 0,
    })
    const run = await createRun(shop.payload, {
      course: course.docs[0]!.id,
      days: [{ day: '2032-05-04', from: '09:30', until: '16:30' }],
      capacity: 4,
    })
    const now = new Date('2032-05-03T12:00:00Z')
    const next = async () => (await nextDatesOf('owner', now)).map(({ href }) => href)
    expect((await next()).join()).toContain(run.id)
    await shop.payload.db.updateOne({
      collection: 'course-runs',
      id: run.id,
      data: { status: 'cancelled' },
    })
    expect((await next()).join()).not.toContain(run.id)
  })

  it('last week is what orders, places and refunds add up to, from Monday to Sunday', async () => {
    const runId = await shop.runWith({ seats: 5 })
    const order = await book(shop, [{ runId, count: 2 }])
    const placed = new Date(order.placedAt ?? order.createdAt)
    const nextWeek = new Date(placed.getTime() + 7 * day)
    const week = await findLastWeek(await reqOf('owner'), nextWeek)
    const { docs } = await shop.payload.find({
      collection: 'orders',
      where: { state: { equals: 'booked' } },
      pagination: false,
    })
    const total = docs.reduce((sum, { grossPence }) => sum + grossPence, 0)
    const placesBooked = 2 * docs.length
    expect(week?.lastWeek).toEqual({ bookedPence: total, placesBooked, refundedPence: 0 })
    const after = await findLastWeek(await reqOf('bookings'), new Date(placed.getTime() + 14 * day))
    expect(after).toMatchObject({
      lastWeek: { bookedPence: 0, placesBooked: 0 },
      weekBefore: { bookedPence: total },
    })
    expect(await findLastWeek(await reqOf('editor'), nextWeek)).toBeNull()
  })

  it('there are no first steps any more', async () => {
    expect(await findFirstSteps(await reqOf('owner'), shop.open().now)).toBeNull()
  })
})

it('enquiries wait one by one, the oldest first, for those who answer them', async () => {
  for (const [index, kind] of (['in-house', 'general', 'complaint'] as const).entries()) {
    const data = {
      name: `Priya ${index}`,
      email: 'priya@example.com',
      message: 'Hello '.repeat(60),
    }
    await shop.payload.create({
      collection: 'enquiries',
      data: { ...data, kind, status: 'new', mailState: 'sent' } as never,
      overrideAccess: true,
    })
  }
  const { enquiries, total } = await findWaitingEnquiries(await reqOf('bookings'))
  expect(total).toBe(2)
  expect(enquiries.map(({ name, isInHouse }) => [name, isInHouse])).toEqual([
    ['Priya 0', true],
    ['Priya 1', false],
  ])
  expect(enquiries[0]?.excerpt).toMatch(/^Hello( Hello)+ …$/)
  expect(await findWaitingEnquiries(await reqOf('editor'))).toEqual({ enquiries: [], total: 0 })
})

it('drafts are those that one saved oneself, and plans those of documents that one may read', async () => {
  const author = await shop.payload.create({
    collection: 'authors',
    data: { name: 'Vince Hart', slug: '' },
    overrideAccess: true,
  })
  const post = await shop.payload.create({
    collection: 'posts',
    draft: true,
    data: { ...makePost({ author: author.id, _status: 'draft' }), title: 'Pauses' },
    user: staff.editor,
    overrideAccess: false,
  })
  expect(await findOwnDrafts(await reqOf('editor'))).toMatchObject([
    { title: 'Pauses', kind: 'Post', href: `/admin/collections/posts/${post.id}` },
  ])
  expect(await findOwnDrafts(await reqOf('owner'))).toEqual([])

  await shop.payload.db.create({
    collection: 'payload-jobs',
    data: {
      taskSlug: 'schedulePublish',
      waitUntil: '2031-03-01T09:00:00.000Z',
      input: { type: 'publish', doc: { relationTo: 'posts', value: post.id } },
    },
  })
  expect(await findPlanned(await reqOf('owner'))).toMatchObject([
    { title: 'Pauses', type: 'publish', at: '2031-03-01T09:00:00.000Z' },
  ])
  expect(await findPlanned(await reqOf('bookings'))).toEqual([])
})

async function nextDatesOf(role: Role, now: Date) {
  const req = await reqOf(role)
  return findNextDates(req, { now, unnamed: await findUnnamedPlaces(req, now) })
}

async function missingNamesOf(role: Role, now: Date) {
  const req = await reqOf(role)
  return findMissingNames(req, await findUnnamedPlaces(req, now))
}

function reqOf(role: Role): Promise<PayloadRequest> {
  return createLocalReq({ user: staff[role] }, shop.payload)
}

async function nameFirstPlace(orderId: string): Promise<void> {
  const { docs } = await shop.payload.find({
    collection: 'bookings',
    where: { orderId: { equals: orderId } },
    sort: 'seat',
    limit: 1,
  })
  await shop.payload.db.updateOne({
    collection: 'bookings',
    id: docs[0]!.id,
    data: { delegateName: 'Ann Example' },
  })
}
