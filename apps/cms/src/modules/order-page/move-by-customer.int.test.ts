import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { moveChoicesSchema, placedOrderSchema } from '@lectern/shared/contract/placed-order'

import { saveSettings } from '@cms-seed/factories/settings'
import { restOf, type Rest } from '@cms-support/rest'
import { book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { tokenOf } from '../orders'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await customersMayMove(14)
})
afterAll(() => shop.stop())

describe('a customer whose places may be moved', () => {
  it('moves one of two to another date, at no cost; everybody is told, the company as well', async () => {
    const { order, runId } = await booked(2)
    const later = await shop.laterRun(runId, { seats: 3 })
    expect(await choicesOf(order)).toMatchObject([
      { fromRunId: runId, targets: [{ date: { runId: later }, placesLeft: 3 }], dearerCount: 0 },
    ])
    const places = [{ runId, seat: 2 }]
    const answers = await Promise.all([
      move(order, { places, toRunId: later }),
      move(order, { places, toRunId: later }),
    ])
    expect(answers.map(({ status }) => status)).toContain(200)
    expect(await shop.seats(later)).toMatchObject({ booked: 1, available: 2 })
    expect(await shop.seats(runId)).toMatchObject({ booked: 1, available: 1 })
    const { bookings, totals } = await pageOf(order)
    expect(bookings.map(({ date }) => date.runId)).toEqual([runId, later])
    expect(totals.grossPence).toBe(order.grossPence)
    expect(await shop.find('credit-notes', order)).toEqual([])
    const letters = (await shop.find('emails', order)).map(({ subject, to }) => `${subject} ${to}`)
    const told = (start: string) => letters.filter((letter) => letter.startsWith(start))
    expect(told('A new date for your booking')).toEqual([expect.stringContaining(booker.email)])
    expect(told('A customer moved to another date')).toHaveLength(1)
  })

  it('is refused a date that is full, dearer, of another course or nobody’s, and keeps the place', async () => {
    const { order, runId } = await booked(1)
    const full = await shop.laterRun(runId, { seats: 1 })
    await book(shop, [{ runId: full, count: 1 }])
    const dearer = await shop.laterRun(runId, { seats: 1 })
    await shop.payload.update({
      collection: 'course-runs',
      id: dearer,
      data: { priceNetPence: 63_701 },
    })
    const foreign = await shop.runWith({ seats: 1 })
    expect(await choicesOf(order)).toMatchObject([{ targets: [], dearerCount: 1 }])
    for (const toRunId of [full, dearer, foreign, runId, 'no-such-date']) {
      const refused = await move(order, { places: [{ runId, seat: 1 }], toRunId })
      expect(refused).toMatchObject({
        status: 400,
        body: { error: { fields: [{ path: 'toRunId' }] } },
      })
    }
    expect(await shop.seats(runId)).toMatchObject({ booked: 1 })
  })
})

describe('a place may be moved', () => {
  it('until the end of the last day that owners have set, and not where they have set none', async () => {
    const { order, runId } = await booked(1)
    const later = await shop.laterRun(runId, { seats: 1 })
    const request = { places: [{ runId, seat: 1 }], toRunId: later }
    await customersMayMove(null)
    expect((await pageOf(order)).bookings[0]).not.toHaveProperty('movableUntil')
    expect(await choicesOf(order)).toEqual([])
    expect(await move(order, request)).toMatchObject({ status: 409 })
    // The course is in 365 days.
    await customersMayMove(365)
    expect((await pageOf(order)).bookings[0]).toHaveProperty('movableUntil')
    await shop.advance(2 * 24 * 60)
    await customersMayMove(364)
    expect((await pageOf(order)).bookings[0]).toHaveProperty('movableUntil')
    await customersMayMove(14)
    expect(await move(order, request)).toMatchObject({ status: 200 })
  })

  it('is set in whole days from 1 to 365', async () => {
    for (const days of [0, 366, 1.5]) await expect(customersMayMove(days)).rejects.toThrow()
  })
})

async function customersMayMove(moveDaysBefore: number | null): Promise<void> {
  await saveSettings(shop.payload, { customerChanges: { moveDaysBefore } })
}

async function booked(count: number): Promise<{ order: Order; runId: string }> {
  const runId = await shop.runWith({ seats: count })
  return { order: await book(shop, [{ runId, count }]), runId }
}

async function choicesOf(order: Order) {
  const { body } = await rest({ path: `/orders/by-token/${tokenOf(order)}/moves` })
  return moveChoicesSchema.parse(body)
}

async function pageOf(order: Order) {
  const { body } = await rest({ path: `/orders/by-token/${tokenOf(order)}` })
  return placedOrderSchema.parse(body)
}

function move(order: Order, body: object) {
  return rest({ method: 'POST', path: `/orders/by-token/${tokenOf(order)}/moves`, body })
}
