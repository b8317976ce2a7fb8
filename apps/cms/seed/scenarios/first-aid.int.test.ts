import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CourseRun, Invoice, Look } from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { startStandIn, type StandIn } from '../../test-support/stripe-stand-in'
import { seedWorld } from '../seed-world'

const now = new Date('2026-11-24T12:00:00Z')

let payload: Payload
let stop: () => Promise<void>
let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn({ webhookUrl: 'http://127.0.0.1:9/nobody-listens' })
  ;({ payload, stop } = await startTestCms(standIn.environment))
  await seedWorld(payload, { world: 'first-aid', now })
})
afterAll(async () => {
  await stop()
  await standIn.stop()
})

it('is a company of its own, and nothing in it speaks of the demo’s', async () => {
  const stored = await Promise.all(written.map((collection) => all(collection)))
  const globals = await Promise.all(
    (['settings', 'look', 'navigation', 'search-words'] as const).map((slug) =>
      payload.findGlobal({ slug, depth: 0, overrideAccess: true }),
    ),
  )
  const everything = JSON.stringify([stored, globals])
  expect(everything).toMatch(/Tidewell/)
  expect(everything.match(/.{0,60}(hollin|shabnam|tannery|0113 496).{0,60}/gi) ?? []).toEqual([])
})

it('has its courses, dates, people and pages, all of them published', async () => {
  expect((await all('courses')).length).toBeGreaterThanOrEqual(8)
  expect((await all('course-runs')).length).toBeGreaterThanOrEqual(20)
  expect((await all('posts')).length).toBeGreaterThanOrEqual(5)
  const pages = await all<{ slug: string; _status: string }>('pages')
  expect(pages.map(({ _status }) => _status)).toEqual(pages.map(() => 'published'))
  expect(pages.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining([
      'home',
      'about',
      'in-house-training',
      'terms-and-conditions',
      'privacy',
    ]),
  )
  const waiting = await all<{ name: string; _status: string }>('testimonials')
  expect(waiting.filter(({ _status }) => _status === 'draft').map(({ name }) => name)).toEqual([
    'Salma Yusuf',
  ])
})

it('looks like nobody else, with signs of its own', async () => {
  const look: Look = await payload.findGlobal({ slug: 'look', depth: 1, overrideAccess: true })
  expect(look).toMatchObject({ brand: '#1f3bff', fonts: 'schibsted', corners: 'square' })
  for (const sign of [look.logo, look.logoForDark, look.icon]) {
    expect(sign).toMatchObject({ mimeType: 'image/svg+xml' })
  }
})

it('sells exempt courses and advice with VAT, each said on its invoice', async () => {
  const invoices = await all<Invoice>('invoices')
  const lines = invoices.flatMap(({ content }) => (content as unknown as InvoiceContent).lines)
  const kinds = new Set(lines.map((line) => `${line.vatCategory} ${line.vatRateBasisPoints}`))
  expect([...kinds].toSorted()).toEqual(['exempt 0', 'standard 2000'])
})

it('has orders in each state that a customer can bring about, and a register without doubles', async () => {
  const orders = await all<{ state: string; payment: string }>('orders')
  const how = new Set(orders.map(({ state, payment }) => `${state} ${payment}`))
  expect([...how].toSorted()).toEqual([
    'booked free',
    'booked offline',
    'booked stripe',
    'lapsed stripe',
    'refunded offline',
    'refunded stripe',
  ])
  const bookings = await all<{ status: string; runId: string; delegateName?: string }>('bookings')
  const seats = bookings
    .filter(({ status, delegateName }) => status === 'booked' && delegateName)
    .map(({ runId, delegateName }) => `${delegateName} on ${runId}`)
  expect(new Set(seats).size).toBe(seats.length)
})

it('has a date that is full, one that is nearly full and one that is cancelled', async () => {
  const runs = await all<CourseRun>('course-runs')
  const left = runs.filter(({ status }) => status === 'open').map(({ placesLeft }) => placesLeft)
  expect(left).toEqual(expect.arrayContaining([0, 1]))
  expect(runs.filter(({ status }) => status === 'cancelled')).toHaveLength(1)
})

interface InvoiceContent {
  lines: { vatCategory: string; vatRateBasisPoints: number }[]
}

const written = [
  'posts',
  'pages',
  'courses',
  'course-runs',
  'authors',
  'trainers',
  'topics',
  'venues',
  'testimonials',
  'enquiries',
  'orders',
  'emails',
  'media',
] as const

async function all<Document>(collection: CollectionSlug): Promise<Document[]> {
  const { docs } = await payload.find({
    collection,
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs as Document[]
}
