import { pence } from '@lectern/shared/money/pence'
import { creditedShare } from '@lectern/shared/orders/cancelling-terms'
import { addVat } from '@lectern/shared/vat/vat'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type {
  Booking,
  CourseRun,
  CreditNote,
  Invoice,
} from '@lectern/shared/contract/payload-types'
import { quartilesOf } from '@lectern/shared/booking/days-ahead'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import fc from 'fast-check'
import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'
import { createElement } from 'react'

import { createCourse } from '@cms-seed/factories/course'
import { createOrganisation } from '@cms-seed/factories/organisation'
import { createVenue } from '@cms-seed/factories/venue'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { book, startTestShop, type TestShop } from '@cms-support/test-shop'
import { newDocumentId } from '@cms/database/document-ids'
import { moveByStaff } from '../changes/moves/move-by-staff'
import { planSeatRefund } from '../payments/refunds/plan-refund'
import { gatherNumbers } from './gather-numbers'
import type { NumbersRow, NumbersTable, TableName } from './numbers-table'
import { mostRows } from './page/table-with-bars'

/** Payload’s frame asks for a browser’s style sheets. */
jest.unstable_mockModule('@payloadcms/next/templates', () => ({ DefaultTemplate: () => null }))

let shop: TestShop
let payload: Payload
let staff: Staff
beforeAll(async () => {
  shop = await startTestShop()
  payload = shop.payload
  staff = await createStaff(payload)
})
afterAll(() => shop.stop())

describe('what was really sold', () => {
  it('is invoices less credit notes, also of places that were moved and given back in part', async () => {
    const runId = await shop.runWith({ seats: 4, priceNetPence: 33_33 })
    const otherRunId = await shop.laterRun(runId, { seats: 2 })
    const order = await book(shop, [{ runId, count: 3 }])
    const [first, second] = await shop.find('bookings', order)
    const why = { reason: 'Asked for', by: 'Staff' }
    await moveByStaff(shop.open(), { order, bookingIds: [first!.id], toRunId: otherRunId, ...why })
    const moved = await shop.payload.findByID({ collection: 'orders', id: order.id, depth: 0 })
    const bookingIds = [first!.id, second!.id]
    await planSeatRefund(shop.open(), { order: moved, bookingIds, keptPercent: 50, ...why })

    const today = calendarDayIn(shop.open().now)
    const tables = await tablesOf({ first: today, last: today })
    const [invoice] = await shop.find('invoices', order)
    const [creditNote] = await shop.find('credit-notes', order)
    const net = invoice!.netPence - creditNote!.netPence
    expect(net).toBeGreaterThan(0)
    for (const name of revenueNames) {
      expect(moneyIn(tables[name].total!)).toEqual([
        net,
        invoice!.vatPence - creditNote!.vatPence,
        invoice!.grossPence - creditNote!.grossPence,
      ])
      expect(tables[name].rows.map(({ label }) => label)).not.toContain('Not known any more')
      expect(addedUp(tables[name])).toEqual(moneyIn(tables[name].total!))
    }
    expect(tables['revenue-by-month'].notes).toEqual([
      '1 invoice of £119.99 less 1 credit note of £40.02, by the day on which each was issued.',
    ])
  })
})

describe('a small world of documents and dates', () => {
  it('comes to what anybody finds who reads every document', async () => {
    let year = 2000
    await fc.assert(
      fc.asyncProperty(fc.array(sale, { minLength: 6, maxLength: 14 }), async (sales) => {
        const world = await storeWorld(sales, (year += 1))
        const span = { first: `${year}-03-01`, last: `${year}-11-14` }
        const tables = await tablesOf(span)
        await expectRevenue(tables, span)
        await expectPlaces(tables, { span, world })
      }),
      { numRuns: 4, seed: 20261202, endOnFailure: true },
    )
  })

  it('counts what was issued at midnight in London in summer for the new month', async () => {
    await storeInvoice({ issuedAt: '1990-05-31T22:59:59.999Z', netPence: 100 })
    await storeInvoice({ issuedAt: '1990-05-31T23:00:00.000Z', netPence: 10_000 })
    await storeInvoice({ issuedAt: '1990-06-30T22:59:59.999Z', netPence: 1_000_000 })
    const may = await tablesOf({ first: '1990-05-01', last: '1990-05-31' })
    const june = await tablesOf({ first: '1990-06-01', last: '1990-06-30' })
    const both = await tablesOf({ first: '1990-05-01', last: '1990-06-30' })
    expect(netIn(may['revenue-by-month'].total!)).toBe(100)
    expect(netIn(june['revenue-by-month'].total!)).toBe(1_010_000)
    expect(both['revenue-by-month'].rows.map(netIn)).toEqual([100, 1_010_000])
    expect(both['revenue-by-month'].rows.map(({ label }) => label)).toEqual([
      ...['May 1990', 'June 1990'],
    ])
  })

  it('has a row of its own for what belongs to no course that is known', async () => {
    await storeInvoice({ issuedAt: '1991-05-05T12:00:00.000Z', netPence: 700 })
    const tables = await tablesOf({ first: '1991-05-01', last: '1991-05-31' })
    expect(tables['revenue-by-course'].rows).toMatchObject([{ label: 'Not known any more' }])
    expect(addedUp(tables['revenue-by-course'])).toEqual([700, 140, 840])
  })
})

describe('the page and its tables as files', () => {
  it.each(['editor', 'author'] as const)('are refused to the %s', async (role) => {
    expect(await pageFor(role)).toContain('Numbers are for owners')
    expect(await pageFor(role)).not.toContain('Revenue')
    const { status, body } = await csvFor(role, 'table=revenue-by-month')
    expect({ status, text: JSON.stringify(body) }).toMatchObject({ status: 403 })
    expect(JSON.stringify(body)).not.toContain('£')
  })

  it('are refused to strangers, for days that cannot be counted and for a table that is none', async () => {
    const anybody = await restOf(payload)({ path: '/invoices/numbers?table=who-came' })
    expect(anybody.status).toBe(401)
    const ends = await csvFor('owner', 'table=who-came&from=2026-02-02&until=2026-02-01')
    expect(ends.status).toBe(400)
    expect(JSON.stringify(ends.body)).toContain('on or after the first')
    expect((await csvFor('owner', 'table=wages')).status).toBe(404)
    const page = await pageFor('owner', { from: '2026-02-02', until: '2026-02-01' })
    expect(page).toContain('The last day has to be on or after the first.')
    expect(page).toContain('value="2026-02-02"')
    expect(page).not.toContain('Revenue')
  })

  it('show a hundred rows of many, and all of them as CSV, in which nothing is a formula; it is recorded', async () => {
    const issuedAt = '1992-05-05T12:00:00.000Z'
    const { id: organisation } = await createOrganisation(payload, { name: '=1+1 & Co' })
    await storeInvoice({ issuedAt, netPence: 1_250, organisation })
    await storeDocument('credit-notes', { issuedAt, netPence: 5_000, key: serial('credit') })
    const course = (await createCourse(payload, { title: 'Many dates' })).id
    for (let number = 0; number <= mostRows; number += 1) {
      await storeRun({ course, startsAt: '1992-05-06T09:00:00.000Z' })
    }
    const days = { from: '1992-05-01', until: '1992-05-31' }
    const page = await pageFor('bookings', days)
    expect(page.match(/6 May 1992/g)).toHaveLength(mostRows)
    expect(page).toContain('1 more row is in the file')
    expect(page).toContain('−£45.00')
    const query = new URLSearchParams({ ...days, table: 'places-by-date' })
    const file = await csvFor('bookings', String(query))
    expect(String(file.body.text).match(/^6 May 1992,Many dates,0,12,0\r$/gm)).toHaveLength(101)
    query.set('table', 'revenue-by-organisation')
    const { headers, body } = await csvFor('owner', String(query))
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="revenue-by-organisation-1992-05-01-to-1992-05-31.csv"',
    )
    expect(body.text).toBe(
      [
        'Organisation,Net,VAT,Total with VAT',
        "'=1+1 & Co,12.50,2.50,15.00",
        'No organisation,-50.00,-10.00,-60.00',
        'In all,-37.50,-7.50,-45.00\r\n',
      ].join('\r\n'),
    )
    expect(await readAll('audit-events')).toContainEqual(
      expect.objectContaining({
        act: 'exported',
        what: 'Numbers: Revenue by organisation',
        href: '/admin/numbers?from=1992-05-01&until=1992-05-31',
        details: '1992-05-01 to 1992-05-31, 2 rows',
        by: 'The owner',
      }),
    )
  })
})

const revenueNames = [
  ...(['revenue-by-month', 'revenue-by-course'] as const),
  ...(['revenue-by-venue', 'revenue-by-organisation'] as const),
]

/** One order with its invoice, some of its places given back, some of its delegates there. */
const sale = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  /** Of a month; at 23:30 UTC in summer it is the next day in London. */
  day: fc.constantFrom(1, 14, 15, 28),
  hour: fc.constantFrom('00:30', '12:00', '23:30'),
  lines: fc.array(
    fc.record({
      run: fc.nat({ max: 4 }),
      places: fc.integer({ min: 1, max: 3 }),
      netPence: fc.integer({ min: 1, max: 99_999 }),
      vatPence: fc.integer({ min: 0, max: 20_000 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  organisation: fc.constantFrom(null, 0, 1),
  givenBack: fc.nat({ max: 2 }),
  givenBackMonthsLater: fc.nat({ max: 3 }),
  there: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  daysAhead: fc.nat({ max: 100 }),
})
type Sale = typeof sale extends fc.Arbitrary<infer One> ? One : never

interface World {
  runs: CourseRun[]
}

const now = new Date('2026-12-02T12:00:00.000Z')

async function storeWorld(sales: readonly Sale[], year: number): Promise<World> {
  const organisations = [
    (await createOrganisation(payload, { name: `Same name ${year}` })).id,
    (await createOrganisation(payload, { name: `Same name ${year}` })).id,
  ]
  const venue = (await createVenue(payload)).id
  const [one, other] = [await createCourse(payload), await createCourse(payload)]
  const runs: CourseRun[] = []
  for (const [course, month, place] of [
    ...([
      [one.id, '02', venue],
      [one.id, '05', null],
      [other.id, '05', venue],
    ] as const),
    ...([
      [other.id, '10', null],
      [other.id, '12', venue],
    ] as const),
  ]) {
    const startsAt = `${year}-${month}-10T09:00:00.000Z`
    runs.push(await storeRun({ course, startsAt, ...(place && { venue: place }) }))
  }
  for (const each of sales) await storeSale(each, { year, runs, organisations })
  return { runs }
}

async function storeSale(
  each: Sale,
  { year, runs, organisations }: { year: number; runs: CourseRun[]; organisations: string[] },
): Promise<void> {
  const orderId = newDocumentId(payload)
  const momentIn = (month: number) =>
    `${year + Math.floor((month - 1) / 12)}-${two(((month - 1) % 12) + 1)}-${two(each.day)}T${each.hour}:00.000Z`
  const issuedAt = momentIn(each.month)
  const lines = each.lines.map(({ run, places, netPence, vatPence }) => ({
    ...{ runId: runs[run]!.id, netPence: netPence * places, vatPence: vatPence * places },
    grossPence: (netPence + vatPence) * places,
  }))
  const organisation = each.organisation === null ? undefined : organisations[each.organisation]!
  await storeOrder({ orderId, lines, organisation })
  await storeDocument('invoices', { issuedAt, orderId, ...moneyOf(lines), key: orderId })
  const refundKey = serial('refund')
  const back: Money[] = []
  let place = 0
  for (const { run, places, netPence, vatPence } of each.lines) {
    for (let seat = 1; seat <= places; seat += 1) {
      const { id: runId, startsAt, endsAt } = runs[run]!
      const money = { netPence, vatPence, grossPence: netPence + vatPence }
      const isBack = back.length < each.givenBack
      // Of every other place half is kept.
      const credited = creditedShare(addVat(pence(netPence), 2_000), seat % 2 === 0 ? 50 : 0)
      if (isBack) back.push(credited)
      const bookingId = newDocumentId(payload)
      await store('bookings', bookingId, {
        ...{ title: 'A place', status: isBack ? 'cancelled' : 'booked', runLabel: 'A date' },
        ...{ startsAt, endsAt, orderReference: 'LEC-X', seat, runId, ...money },
        ...{ orderId, belongsTo: orderId, vatCategory: 'standard', vatRateBasisPoints: 2_000 },
        ...{ key: `${orderId}/${runId}/${place}`, refundKey: isBack ? refundKey : '' },
        ...(isBack && {
          creditedNetPence: credited.netPence,
          creditedVatPence: credited.vatPence,
          creditedGrossPence: credited.grossPence,
        }),
        ledgerStatus: isBack ? 'cancelled' : 'booked',
        createdAt: new Date(
          Date.parse(startsAt) - each.daysAhead * 86_400_000 - 1_000,
        ).toISOString(),
      })
      // Nobody ever ticks anybody on the last two dates.
      if (run < 3)
        await storeTicks({ bookingId, runId, orderId, isPresent: each.there[place % 6]! })
      place += 1
    }
  }
  if (back.length === 0) return
  const creditedAt = momentIn(each.month + each.givenBackMonthsLater)
  await storeDocument('credit-notes', {
    ...{ issuedAt: creditedAt, orderId, ...moneyOf(back), key: refundKey },
  })
}

/** Two days, on the second of which somebody may have left. */
async function storeTicks(of: {
  bookingId: string
  runId: string
  orderId: string
  isPresent: boolean
}): Promise<void> {
  const { bookingId, runId, orderId, isPresent } = of
  const { startsAt } = await payload.findByID({ collection: 'course-runs', id: runId, depth: 0 })
  for (const [day, present] of [
    [startsAt.slice(0, 10), isPresent],
    [`${startsAt.slice(0, 8)}11`, false],
  ] as const) {
    await store('attendances', newDocumentId(payload), {
      ...{ isPresent: present, day, at: startsAt, by: 'Staff', orderId, belongsTo: orderId },
      ...{ bookingId, runId, tickId: serial('tick'), key: `${bookingId}/${runId}/${day}` },
    })
  }
}

interface Money {
  netPence: number
  vatPence: number
  grossPence: number
}

async function storeInvoice(of: {
  issuedAt: string
  netPence: number
  organisation?: string
}): Promise<void> {
  const orderId = newDocumentId(payload)
  await storeOrder({ orderId, lines: [], organisation: of.organisation })
  await storeDocument('invoices', { ...of, orderId, key: orderId })
}

function storeDocument(
  collection: 'invoices' | 'credit-notes',
  of: Partial<Money> & { issuedAt: string; netPence: number; key: string; orderId?: string },
): Promise<void> {
  const { issuedAt, netPence, vatPence = netPence / 5, key, orderId = '' } = of
  sequence += 1
  return store(collection, newDocumentId(payload), {
    ...{ issuedAt, netPence, vatPence, grossPence: netPence + vatPence, key, orderId, sequence },
    ...(orderId && { belongsTo: orderId }),
    ...{ number: `N-${sequence}`, customerName: 'A customer', content: {} },
    ...(collection === 'credit-notes' && { invoiceNumber: 'N-1' }),
  })
}

function storeOrder(of: {
  orderId: string
  lines: object[]
  organisation: string | undefined
}): Promise<void> {
  const { orderId, lines, organisation } = of
  return store('orders', orderId, {
    ...{ reference: orderId, state: 'booked', summary: 'Places', grossPence: 0, lines, totals: {} },
    ...{ source: 'website', payment: 'stripe', vatMode: 'per-line', key: orderId },
    ...{ attemptKey: orderId, extensionsUsed: 0, holdRound: 1, paymentAttempt: 1 },
    ...(organisation && { organisation }),
  })
}

/** As it stands when it is over; a form would not take days that are past. */
async function storeRun(of: {
  course: string
  startsAt: string
  venue?: string
}): Promise<CourseRun> {
  const id = newDocumentId(payload)
  const endsAt = of.startsAt.replace('T09', 'T16')
  await store('course-runs', id, {
    ...{ ...of, endsAt, days: [], timeZone: 'Europe/London', capacity: 12, status: 'open' },
    delivery: of.venue ? 'venue' : 'online',
  })
  return payload.findByID({ collection: 'course-runs', id, depth: 0 })
}

async function store(collection: CollectionSlug, customID: string, data: object): Promise<void> {
  await payload.db.create({ collection, customID, data, returning: false } as never)
}

let sequence = 1_000_000
const serial = (name: string) => `${name}-${(sequence += 1)}`
const two = (number: number) => String(number).padStart(2, '0')
const moneyOf = (parts: readonly Money[]): Money => ({
  netPence: parts.reduce((sum, part) => sum + part.netPence, 0),
  vatPence: parts.reduce((sum, part) => sum + part.vatPence, 0),
  grossPence: parts.reduce((sum, part) => sum + part.grossPence, 0),
})

type Tables = Record<TableName, NumbersTable>
type Span = { first: string; last: string }

async function tablesOf(span: Span): Promise<Tables> {
  const { revenue, places } = await gatherNumbers(payload, { span, now })
  return Object.fromEntries([...revenue, ...places].map((table) => [table.name, table])) as Tables
}

/** By reading every document and every place, and adding up by hand. */
async function expectRevenue(tables: Tables, span: Span): Promise<void> {
  const within = ({ issuedAt }: Invoice | CreditNote) => {
    const day = calendarDayIn(new Date(issuedAt!))
    return day >= span.first && day <= span.last
  }
  const invoices = (await readAll('invoices')).filter(within)
  const creditNotes = (await readAll('credit-notes')).filter(within)
  const orders = new Map((await readAll('orders')).map((order) => [order.id, order]))
  const bookings = await readAll('bookings')
  const documents = [
    ...invoices.map((of) => [1, of] as const),
    ...creditNotes.map((of) => [-1, of] as const),
  ]
  const months = new Map<string, number>()
  const organisations = new Map<string, number>()
  for (const [sign, { issuedAt, orderId, netPence }] of documents) {
    add(months, calendarDayIn(new Date(issuedAt!)).slice(0, 7), sign * netPence)
    const id = orders.get(orderId)?.organisation
    add(
      organisations,
      id ? `/admin/collections/organisations/${String(id)}` : 'none',
      sign * netPence,
    )
  }
  const runs = new Map((await readAll('course-runs')).map((run) => [run.id, run]))
  const courses = new Map<string, number>()
  const venues = new Map<string, number>()
  const addRun = (runId: string, netPence: number) => {
    const { course, venue } = runs.get(runId)!
    add(courses, `/admin/collections/courses/${String(course)}`, netPence)
    add(venues, venue ? `/admin/collections/venues/${String(venue)}` : 'none', netPence)
  }
  for (const { orderId } of invoices) {
    const ofOrder = bookings.filter((booking) => booking.orderId === orderId)
    for (const booking of ofOrder) addRun(booking.runId, booking.netPence)
  }
  for (const { key } of creditNotes as (CreditNote & { key: string })[]) {
    const back = bookings.filter(({ refundKey }) => refundKey === key)
    for (const booking of back) addRun(booking.runId, -booking.creditedNetPence!)
  }
  const inAll = [moneyOf(invoices), moneyOf(creditNotes)].map(Object.values) as number[][]
  const difference = inAll[0]!.map((sum, at) => sum - inAll[1]![at]!)
  for (const name of revenueNames) {
    expect(moneyIn(tables[name].total!)).toEqual(difference)
    expect(addedUp(tables[name])).toEqual(difference)
  }
  const byLink = ({ rows }: NumbersTable) =>
    new Map(rows.map((row) => [row.href ?? 'none', netIn(row)]))
  expect(byLink(tables['revenue-by-organisation'])).toEqual(organisations)
  expect(byLink(tables['revenue-by-course'])).toEqual(courses)
  expect(byLink(tables['revenue-by-venue'])).toEqual(venues)
  const netOfMonths = tables['revenue-by-month'].rows.map(netIn)
  expect(netOfMonths).toHaveLength(9)
  const expected = netOfMonths.map((_, at) =>
    months.get(`${span.first.slice(0, 4)}-${two(at + 3)}`),
  )
  expect(netOfMonths).toEqual(expected.map((sum) => sum ?? 0))
}

async function expectPlaces(
  tables: Tables,
  { span, world }: { span: Span; world: World },
): Promise<void> {
  const runs = world.runs.filter(({ startsAt }) => startsAt > span.first && startsAt < span.last)
  expect(tables['places-by-date'].rows).toHaveLength(runs.length)
  const isOn = (booking: Booking) =>
    booking.status === 'booked' && runs.some(({ id }) => id === booking.runId)
  const bookings = (await readAll('bookings')).filter(isOn)
  const there = new Set(
    (await readAll('attendances'))
      .filter(({ isPresent }) => isPresent)
      .map((tick) => tick.bookingId),
  )
  const kept = new Set(bookings.filter(({ id }) => there.has(id)).map(({ runId }) => runId))
  const listed = bookings.filter(({ runId }) => kept.has(runId))
  const came = listed.filter(({ id }) => there.has(id))
  expect(countsIn(tables['who-came'].total!)).toEqual([
    ...[listed.length, came.length, listed.length - came.length, bookings.length - listed.length],
  ])
  const days = new Map<number, number>()
  for (const { startsAt, createdAt } of bookings) {
    add(days, Math.floor((Date.parse(startsAt) - Date.parse(createdAt)) / 86_400_000), 1)
  }
  expect(countsIn(tables['days-ahead'].total!)).toEqual([bookings.length])
  const quartiles = quartilesOf(days)
  const [words] = tables['days-ahead'].notes
  if (quartiles) expect(words).toContain(`booked ${quartiles.median} day`)
}

function add(sums: Map<string, number>, key: string, amount: number): void
function add(sums: Map<number, number>, key: number, amount: number): void
function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

async function readAll<Slug extends CollectionSlug>(
  collection: Slug,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const all = { pagination: false, limit: 0, depth: 0, overrideAccess: true } as const
  const { docs } = await payload.find({ collection, ...all, showHiddenFields: true })
  return docs
}

function moneyIn({ figures }: NumbersRow): number[] {
  return figures.flatMap((figure) => (figure.kind === 'money' ? figure.pence : []))
}

const netIn = (row: NumbersRow) => moneyIn(row)[0]!

function countsIn({ figures }: NumbersRow): number[] {
  return figures.flatMap((figure) => (figure.kind === 'count' ? figure.count : []))
}

function addedUp({ rows }: NumbersTable): number[] {
  return [0, 1, 2].map((at) => rows.reduce((sum, row) => sum + moneyIn(row)[at]!, 0))
}

async function pageFor(role: keyof Staff, search: Record<string, string> = {}): Promise<string> {
  const { NumbersBody } = await import('./page/numbers-page')
  const { prerender } = await import('react-dom/static')
  const page = createElement(NumbersBody, { user: staff[role], payload, search })
  const { prelude } = await prerender(page)
  const html = await new Response(prelude).text()
  return html.replaceAll('<!-- -->', '')
}

async function csvFor(role: keyof Staff, query: string) {
  const token = await signIn(payload, role)
  return restOf(payload)({ path: `/invoices/numbers?${query}`, token })
}
