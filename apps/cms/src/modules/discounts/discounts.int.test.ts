import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'

import { createDiscount, makeDiscount } from '@cms-seed/factories/discount'
import { createOrganisation } from '@cms-seed/factories/organisation'
import { saveSettings } from '@cms-seed/factories/settings'
import { book, checkOut, startTestShop, type TestShop } from '@cms-support/test-shop'
import { idOf } from '@cms/database/document-ids'
import { priceBasket, startPayment } from '../checkout'
import { extendHold } from '../checkout/extend-hold'
import { findBookingsOf } from '../coordinator-page/find-bookings-of'
import { documentTable } from '../documents/document-words'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { contentOf, findOrder, loadOrder } from '../orders'
import { setOrganisation } from '../organisations'
import { planSeatRefund } from '../payments'
import { joinWaitingList, settleWaitingList } from '../waiting-list'

let shop: TestShop

beforeAll(async () => {
  shop = await startTestShop()
  await saveSettings(shop.payload)
})
afterAll(() => shop.stop())
beforeEach(async () => {
  await shop.payload.db.deleteMany({ collection: 'discounts', where: { id: { exists: true } } })
})

const early = { kind: 'early-booking', daysAhead: 30, percent: 5 } as const
const tenForThree = '10% for 3 places or more'

async function price(runId: string, count: number, now = new Date()) {
  const { lines, totals } = await priceBasket(shop.payload, { lines: [{ runId, count }] }, now)
  const { unitNetPence, discounts = [] } = lines[0]!
  return { unitNetPence, ...totals, words: discounts.map(({ words }) => words) }
}

describe('a price', () => {
  it('for several places is less from their number on, before VAT, and the places cost what they did', async () => {
    await createDiscount(shop.payload)
    const runId = await shop.runWith({ seats: 6 })
    expect(await price(runId, 2)).toMatchObject({ grossPence: 152_880, words: [] })
    expect(await price(runId, 3)).toMatchObject({
      unitNetPence: 63_700,
      netPence: 171_990,
      vatPence: 34_398,
      grossPence: 206_388,
      words: [tenForThree],
    })
  })

  it('for booking early ends with its last day in London, and comes before several places', async () => {
    await createDiscount(shop.payload)
    await createDiscount(shop.payload, early)
    const runId = await shop.runWith({ seats: 6 })
    const lastDay = addDays(await firstDayOf(runId), -30)
    const inTime = new Date(`${lastDay}T22:59:00Z`)
    expect(await price(runId, 3, inTime)).toMatchObject({
      netPence: 163_390,
      words: ['5% for booking at least 30 days ahead', tenForThree],
    })
    const late = new Date(`${addDays(lastDay, 1)}T00:00:00Z`)
    expect(await price(runId, 3, late)).toMatchObject({ words: [tenForThree] })
  })

  it('is less only of the courses that are named, while the discount is in use and not in the trash', async () => {
    const [named, other] = [await shop.runWith({ seats: 3 }), await shop.runWith({ seats: 3 })]
    const { id } = await createDiscount(shop.payload, { courses: [await courseOf(named)] })
    expect((await price(named, 3)).words).toEqual([tenForThree])
    expect((await price(other, 3)).words).toEqual([])
    await change(id, { isInUse: false })
    expect((await price(named, 3)).words).toEqual([])
    await change(id, { isInUse: true, deletedAt: new Date().toISOString() })
    expect((await price(named, 3)).words).toEqual([])
  })
})

describe('an order', () => {
  it('is paid, invoiced, and given back place by place, as it was discounted', async () => {
    await createDiscount(shop.payload)
    const runId = await shop.runWith({ seats: 3, priceNetPence: 3_333 })
    const order = await book(shop, [{ runId, count: 3 }])
    // £99.99 less £10.00, and VAT of £18.00.
    expect(order).toMatchObject({ state: 'booked', grossPence: 10_799 })
    const { sessions } = await shop.standIn.state()
    const paid = sessions.find(({ client_reference_id: id }) => id === order.id)
    expect(paid).toMatchObject({ amount_total: 10_799 })
    const [invoice] = await shop.find('invoices', order)
    expect(invoice).toMatchObject({ netPence: 8_999, vatPence: 1_800, grossPence: 10_799 })
    const { rows } = documentTable(invoice!.content as unknown as OrderDocument)
    expect(rows[0]?.cells[0]).toContain(
      '. £33.33 a place before VAT, less 10% for 3 places or more (£10.00)',
    )
    expect(await mailOf(order)).toContain('Less 10% for 3 places or more')
    const places = await shop.find('bookings', order)
    const given = places.toSorted((a, b) => a.seat - b.seat).map(({ grossPence }) => grossPence)
    expect(given).toEqual([3_600, 3_600, 3_599])
    for (const { id } of places) {
      await planSeatRefund(shop.open(), { order, bookingIds: [id], reason: 'Ill', by: 'Staff' })
    }
    const credited = await shop.find('credit-notes', order)
    expect(credited.map(({ grossPence }) => grossPence).toSorted()).toEqual(given.toSorted())
  })

  it('says on the coordinator’s page what was taken off', async () => {
    await createDiscount(shop.payload)
    const order = await book(shop, [{ runId: await shop.runWith({ seats: 3 }), count: 3 }])
    const { id: organisationId } = await createOrganisation(shop.payload)
    await setOrganisation(shop.open(), { order, organisationId, by: 'Staff' })
    const pages = { coming: 1, past: 1 }
    const { coming } = await findBookingsOf(shop.open(), { organisationId, pages })
    expect(coming.bookings).toMatchObject([
      { discounts: ['£637 a place before VAT, less 10% for 3 places or more (£191.10)'] },
    ])
  })

  it('that is offered to a waiting group has the discount for its number', async () => {
    await createDiscount(shop.payload)
    const runId = await shop.runWith({ seats: 3 })
    const order = await book(shop, [{ runId, count: 3 }])
    const wanted = { runId, name: 'Ann', email: 'ann@offers.example', count: 3 }
    await joinWaitingList(shop.open(), wanted)
    const bookingIds = (await shop.find('bookings', order)).map(({ id }) => id)
    await planSeatRefund(shop.open(), { order, bookingIds, reason: 'Ill', by: 'Staff' })
    await settleWaitingList(shop.open(), runId)
    const offer = await findOrder(shop.payload, { customerEmail: { equals: wanted.email } })
    expect(offer).toMatchObject({ source: 'waiting-list', grossPence: 206_388 })
  })

  it('that a discount leaves nothing to pay of is booked without Stripe', async () => {
    await createDiscount(shop.payload, { percent: 100 })
    const runId = await shop.runWith({ seats: 3 })
    const order = await checkOut(shop, [{ runId, count: 3 }])
    expect(order).toMatchObject({ grossPence: 0, payment: 'free' })
    const declarations = { terms: true, expressRequest: false, declaredAt: order.createdAt }
    const started = await startPayment(shop.open(), { order, declarations })
    expect(started).toEqual({ outcome: 'placed' })
    expect(await shop.find('bookings', order)).toHaveLength(3)
  })

  it('keeps the price of its moment while its places are held, and gets that of now with new ones', async () => {
    const { id } = await createDiscount(shop.payload)
    const runId = await shop.runWith({ seats: 3 })
    const order = await checkOut(shop, [{ runId, count: 3 }])
    await change(id, { isInUse: false })
    await extendHold(shop.open(), order)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ grossPence: 206_388 })
    await shop.advance(3 * 60)
    await releaseLapsedHolds(shop.open())
    await extendHold(shop.open(), await loadOrder(shop.payload, order.id))
    const revived = await loadOrder(shop.payload, order.id)
    expect(revived).toMatchObject({ state: 'open', grossPence: 229_320 })
    const { lines, priceChanges } = contentOf(revived)
    expect(lines[0]).not.toHaveProperty('discounts')
    expect(priceChanges).toMatchObject([{ previousGrossPence: 206_388, grossPence: 229_320 }])
  })
})

describe('a discount that staff write down', () => {
  it.each([
    ['of 0 percent', { percent: 0 }, 'Please type a whole number from 1 to 100.'],
    ['of 101 percent', { percent: 101 }, 'Please type a whole number from 1 to 100.'],
    ['of 2.5 percent', { percent: 2.5 }, 'Please type a whole number from 1 to 100.'],
    ['from one place on', { fromPlaces: 1 }, 'Please type a whole number from 2 to 20.'],
    ['of £0', { off: 'pounds', offPence: 0 }, 'Please type an amount above zero.'],
    [
      'for a year and a day',
      { ...early, daysAhead: 366 },
      'Please type a whole number from 1 to 365.',
    ],
  ] as const)('%s is refused', async (_, given, reason) => {
    const refusal = await createDiscount(shop.payload, given).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ data: { errors: [{ message: reason }] } })
  })

  it('is asked only for what its kind needs', async () => {
    const { percent: _, ...pounds } = makeDiscount({ off: 'pounds', offPence: 5_000 })
    await createDiscount(shop.payload, { ...pounds, percent: null, daysAhead: null })
    const runId = await shop.runWith({ seats: 4 })
    expect(await price(runId, 4)).toMatchObject({
      netPence: 4 * 58_700,
      words: ['£50 a place for 3 places or more'],
    })
  })
})

function runOf(runId: string) {
  return shop.payload.findByID({ collection: 'course-runs', id: runId, depth: 0 })
}

async function courseOf(runId: string): Promise<string> {
  return idOf((await runOf(runId)).course)
}

async function firstDayOf(runId: string): Promise<string> {
  return calendarDayIn(new Date((await runOf(runId)).startsAt))
}

function change(id: string, data: { isInUse?: boolean; deletedAt?: string }) {
  return shop.payload.update({ collection: 'discounts', id, data, overrideAccess: true })
}

async function mailOf(order: Order): Promise<string> {
  return JSON.stringify(await shop.find('emails', order))
}
