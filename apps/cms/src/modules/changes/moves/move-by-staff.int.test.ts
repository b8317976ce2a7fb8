import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DelegateNeed, Order } from '@lectern/shared/contract/payload-types'
import { delegateCutOffHours } from '@lectern/shared/orders/delegate-cut-off'

import { expectInvariants } from '@cms-support/shop-invariants'
import { book, checkOut, startTestShop, type TestShop } from '@cms-support/test-shop'
import { compareAndSet } from '@cms/database/compare-and-set'
import { Refusal } from '@cms/http/refusal'
import { everHadPlaces } from '../../seats'
import { saveDelegates, saveNeeds } from '../../checkout/save-answers'
import { eraseNeeds } from '../../erasure/erase-needs'
import { resendEmail } from '../../letters/resend-email'
import { changeDelegates } from '../../order-page/change-delegates'
import { viewPlacedOrder } from '../../order-page/view-placed-order'
import { findBookings } from '../../orders/find-bookings'
import { loadOrder } from '../../orders/find-order'
import { planSeatRefund } from '../../payments/refunds/plan-refund'
import { swapDelegate } from '../swap-delegate'
import { moveByStaff } from './move-by-staff'
import { loadMoveTargets } from './move-targets'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
})
afterAll(() => shop.stop())

describe('places that staff move to another date', () => {
  it('leave their seats to others and take seats there; the money stays as it was', async () => {
    const { order, from, to } = await bookedTwice()
    await moveAll(order, to)
    expect(await shop.seats(from)).toMatchObject({ available: 2, held: 0, booked: 0 })
    expect(await shop.seats(to)).toMatchObject({ available: 3, held: 0, booked: 2 })
    const bookings = await findBookings(shop.payload, order)
    expect(bookings).toMatchObject([
      { runId: to, status: 'booked', grossPence: 76_440, vatPence: 12_740 },
      { runId: to, status: 'booked', grossPence: 76_440, vatPence: 12_740 },
    ])
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({
      state: 'booked',
      grossPence: 152_880,
    })
    expect(await shop.find('invoices', order)).toHaveLength(1)
    expect(await shop.find('credit-notes', order)).toHaveLength(0)
    expect(await everHadPlaces(shop.payload, from)).toBe(true)
    await expectRest(from, to)
  })

  it('are shown to the customer where they are now, with where they were', async () => {
    const { order, from, to } = await bookedTwice()
    const [first] = await findBookings(shop.payload, order)
    await move(order, [first!.id], to)
    const { bookings, lines } = await viewPlacedOrder(shop.open(), order)
    expect(lines).toMatchObject([{ runId: from, count: 2 }])
    expect(bookings).toMatchObject([
      { runId: from, seat: 1, date: { runId: to }, movedFrom: { runId: from } },
      { runId: from, seat: 2, date: { runId: from } },
    ])
    expect(bookings[1]!.movedFrom).toBeUndefined()
  })

  it('are told to whoever booked and to each delegate, with both dates and a calendar file', async () => {
    const { order, from, to } = await bookedTwice()
    const delegate = { name: 'Cy Press', email: 'cy@press.example' }
    const [first] = await findBookings(shop.payload, order)
    await swapDelegate(shop.open(), { order, booking: first!, delegate, by: 'Staff' })
    await moveAll(order, to)
    const emails = (await shop.find('emails', order)).slice(-2)
    expect(emails.map((email) => email.to)).toEqual(['ada@quill.example', 'cy@press.example'])
    for (const { text, calendar } of emails) {
      expect(text).toContain(await dayOn(from))
      expect(text).toContain(await dayOn(to))
      expect(text).toMatch(/The trainer is ill\./)
      expect(entriesIn(calendar!)).toEqual([
        [`${order.id}-${from}@lectern`, 'CONFIRMED', expect.stringMatching(/[12]/)],
      ])
    }
    expect(emails[0]!.text).toContain('give your money back')
    const events = await shop.find('order-events', order)
    expect(events).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('Cy Press'), by: 'Staff' }),
    )
  })

  it('have one entry each in the calendar while they are apart, and one together again', async () => {
    const { order, from, to } = await bookedTwice()
    const [first, second] = await findBookings(shop.payload, order)
    await move(order, [second!.id], to)
    const uid = `${order.id}-${from}`
    expect(entriesIn(await lastCalendar(order))).toEqual([
      [`${uid}@lectern`, 'CONFIRMED', '1'],
      [`${uid}-2@lectern`, 'CONFIRMED', '1'],
    ])
    const third = await shop.laterRun(to, { seats: 2 })
    await move(order, [second!.id], third)
    await move(order, [first!.id], third)
    expect(entriesIn(await lastCalendar(order))).toEqual([
      [`${uid}@lectern`, 'CONFIRMED', '3'],
      [`${uid}-2@lectern`, 'CANCELLED', '3'],
    ])
  })

  it('can be moved on and back, each time to the seats that are there', async () => {
    const { order, from, to } = await bookedTwice()
    await moveAll(order, to)
    await moveAll(order, from)
    await moveAll(order, to)
    expect(await findBookings(shop.payload, order)).toMatchObject([{ runId: to }, { runId: to }])
    expect(await shop.seats(from)).toMatchObject({ available: 2, booked: 0 })
    expect(await shop.seats(to)).toMatchObject({ available: 3, booked: 2 })
    await expectRest(from, to)
  })

  it('are one move, however often the button is pressed', async () => {
    const { order, from, to } = await bookedTwice()
    const presses = await Promise.allSettled([1, 2, 3].map(() => moveAll(order, to)))
    expect(presses.some(({ status }) => status === 'fulfilled')).toBe(true)
    await expect(moveAll(order, to)).rejects.toThrow(Refusal)
    expect(await shop.find('place-moves', order)).toHaveLength(1)
    expect(await shop.seats(to)).toMatchObject({ available: 3, booked: 2 })
    await expectRest(from, to)
  })
})

describe('a refund after a move', () => {
  it('frees the seat on the new date and credits the place under both dates', async () => {
    const { order, from, to } = await bookedTwice()
    await moveAll(order, to)
    const [first, second] = await findBookings(shop.payload, order)
    await refund(order, [first!.id])
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'booked' })
    expect(await shop.seats(to)).toMatchObject({ available: 4, booked: 1 })
    const [creditNote] = await shop.find('credit-notes', order)
    const printed = JSON.stringify(creditNote!.content)
    expect(printed).toContain(await dayOn(to))
    expect(printed).toMatch(new RegExp(`invoiced as .*${await dayOn(from)}`))
    await refund(order, [second!.id])
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'refunded' })
    await expectRest(from, to)
  })

  it('of the places that stayed leaves the order booked', async () => {
    const { order, from, to } = await bookedTwice()
    const [first, second] = await findBookings(shop.payload, order)
    await move(order, [first!.id], to)
    await refund(order, [second!.id])
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'booked' })
    await expectRest(from, to)
  })
})

describe('what follows from the date of a place', () => {
  it('its delegate can be changed until the day before the new date, and is told that one', async () => {
    const { order, from, to } = await bookedTwice()
    await moveAll(order, to)
    const delegates = [{ runId: from, seat: 2, name: 'Bo Blot', email: 'bo@blot.example' }]
    const { startsAt } = await runOf(from)
    const now = new Date(Date.parse(startsAt) - (delegateCutOffHours - 1) * 60 * 60_000)
    await changeDelegates({ ...shop.open(), now }, { order, delegates })
    const email = (await shop.find('emails', order)).at(-1)!
    expect(email).toMatchObject({ to: 'bo@blot.example' })
    expect(email.text).toContain(await dayOn(to))
    expect(email.text).not.toContain(await dayOn(from))
  })

  it('a confirmation that is sent again, or had not been sent yet, says the new date', async () => {
    const { order, from, to } = await bookedTwice()
    await moveAll(order, to)
    const confirmations = async () =>
      (await shop.find('emails', order)).filter(({ subject }) => subject.startsWith('Your booking'))
    const [waiting] = await confirmations()
    expect(waiting).toMatchObject({ status: 'waiting' })
    expect(waiting!.text).toContain(await dayOn(to))
    const where = { id: { equals: waiting!.id } }
    await compareAndSet(shop.payload, {
      collection: 'emails',
      where,
      data: { status: 'sent', text: 'Old' },
    })
    await resendEmail(shop.open(), {
      owner: { orderId: order.id },
      emailId: waiting!.id,
      by: 'Staff',
    })
    const again = (await confirmations()).at(-1)!
    expect(again.text).toContain(await dayOn(to))
    expect(again.text).not.toContain(await dayOn(from))
  })

  it('needs are erased 30 days after the course that was attended', async () => {
    const from = await shop.runWith({ seats: 2 })
    const to = await shop.laterRun(from, { seats: 2 })
    const order = await bookWithNeeds(from)
    expect((await needsOf(order))!.eraseAfter).toBe(daysAfter((await runOf(from)).endsAt, 30))
    await moveAll(order, to)
    const due = daysAfter((await runOf(to)).endsAt, 30)
    expect((await needsOf(order))!.eraseAfter).toBe(due)
    await compareAndSet(shop.payload, {
      collection: 'delegate-needs',
      where: { key: { equals: order.id } },
      data: { eraseAfter: daysAfter((await runOf(from)).endsAt, 30) },
    })
    await eraseNeeds({ ...shop.open(), now: new Date(Date.parse(due) - 1) })
    expect(await needsOf(order)).toBeDefined()
    await eraseNeeds({ ...shop.open(), now: new Date(due) })
    expect(await needsOf(order)).toBeUndefined()
  })
})

describe('a move is refused', () => {
  it('whole when the new date has too few places, and can be asked for again', async () => {
    const from = await shop.runWith({ seats: 2 })
    const to = await shop.laterRun(from, { seats: 2 })
    const order = await book(shop, [{ runId: from, count: 2 }])
    const other = await checkOut(shop, [{ runId: to, count: 1 }])
    await expectRefusal(moveAll(order, to), 'Only 1 place is left on this date')
    expect(await shop.seats(from)).toMatchObject({ booked: 2 })
    expect(await shop.seats(to)).toMatchObject({ available: 1, held: 1 })
    await giveUp(other)
    await moveAll(order, to)
    expect(await shop.seats(to)).toMatchObject({ booked: 2 })
    await expectRest(from, to)
  })

  it('for a date that is the same, of another course, cancelled, closed, over or full', async () => {
    const { order, from, to } = await bookedTwice()
    const another = await shop.runWith({ seats: 5 })
    await expectRefusal(moveAll(order, from), 'on this date already')
    await expectRefusal(moveAll(order, another), 'not a date of the same course')
    await expectRefusal(moveAll(order, order.id), 'not a date of the same course')
    const refusals = [
      [{ status: 'cancelled' }, 'This date is cancelled'],
      [{ status: 'closed' }, 'Booking is closed'],
      [{ status: 'hidden' }, 'not on the website'],
      [{ startsAt: new Date(0).toISOString() }, 'This date has begun'],
    ] as const
    for (const [data, words] of refusals) {
      const target = await shop.laterRun(from, { seats: 5 })
      const where = { id: { equals: target } }
      await shop.payload.db.updateOne({ collection: 'course-runs', where, data })
      await expectRefusal(moveAll(order, target), words)
      expect(await targetsOf(from)).not.toContain(target)
    }
    const full = await shop.laterRun(from, { seats: 1 })
    expect((await targetsOf(from)).toSorted()).toEqual([to, full].toSorted())
    await checkOut(shop, [{ runId: full, count: 1 }])
    await expectRefusal(moveAll(order, full), 'No place is left')
    expect(await targetsOf(from)).toEqual([to])
  })

  it('for places of another order, of two dates, and for none', async () => {
    const { order, to } = await bookedTwice()
    const other = await bookedTwice()
    const [foreign] = await findBookings(shop.payload, other.order)
    const [first, second] = await findBookings(shop.payload, order)
    await expect(move(order, [first!.id, foreign!.id], to)).rejects.toThrow(Refusal)
    await expectRefusal(move(order, [], to), 'Tick the places')
    await move(order, [first!.id], to)
    const third = await shop.laterRun(to, { seats: 5 })
    await expectRefusal(move(order, [first!.id, second!.id], third), 'on the same date')
  })
})

async function bookedTwice(): Promise<{ order: Order; from: string; to: string }> {
  const from = await shop.runWith({ seats: 2 })
  const to = await shop.laterRun(from, { seats: 5 })
  return { order: await book(shop, [{ runId: from, count: 2 }]), from, to }
}

async function bookWithNeeds(runId: string): Promise<Order> {
  const { startPayment } = await import('../../checkout/start-payment')
  const free = { id: { equals: runId } }
  const data = { priceNetPence: 0 }
  await shop.payload.db.updateOne({ collection: 'course-runs', where: free, data })
  const order = await checkOut(shop, [{ runId, count: 1 }])
  const delegates = [{ runId, seat: 1, name: 'Cy Press' }]
  await saveDelegates(shop.open(), order, { bookerAttends: false, delegates })
  await saveNeeds(shop.open(), order, { needs: [{ runId, seat: 1, dietary: 'Vegan' }] })
  const declarations = { terms: true, expressRequest: false, declaredAt: new Date().toISOString() }
  await startPayment(shop.open(), { order: await loadOrder(shop.payload, order.id), declarations })
  return loadOrder(shop.payload, order.id)
}

async function moveAll(order: Order, toRunId: string) {
  const bookings = await findBookings(shop.payload, order)
  return move(
    order,
    bookings.map(({ id }) => id),
    toRunId,
  )
}

function move(order: Order, bookingIds: string[], toRunId: string) {
  const reason = 'The trainer is ill'
  return moveByStaff(shop.open(), { order, bookingIds, toRunId, reason, by: 'Staff' })
}

function refund(order: Order, bookingIds: string[]) {
  return planSeatRefund(shop.open(), { order, bookingIds, reason: 'Ill', by: 'Staff' })
}

async function giveUp(order: Order): Promise<void> {
  const { giveUpOrder } = await import('../../checkout/give-up-order')
  await giveUpOrder(shop.open(), { order, event: 'abandon' })
}

async function expectRefusal(work: Promise<unknown>, words: string): Promise<void> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Refusal)
  const { details } = error as Refusal
  expect(details.fields?.map(({ message }) => message).join()).toContain(words)
}

async function expectRest(...runIds: string[]): Promise<void> {
  await expectInvariants({ payload: shop.payload, stripe: await shop.standIn.state(), runIds })
}

async function lastCalendar(order: Order): Promise<string> {
  const emails = await shop.find('emails', order)
  return emails.findLast(({ to }) => to === 'ada@quill.example')!.calendar!
}

/** UID, STATUS and SEQUENCE of each entry. */
function entriesIn(calendar: string): string[][] {
  return calendar
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((entry) =>
      ['UID', 'STATUS', 'SEQUENCE'].map(
        (name) => new RegExp(`${name}:(.*)`).exec(entry.replaceAll('\r\n ', ''))?.[1]?.trim() ?? '',
      ),
    )
}

async function targetsOf(runId: string): Promise<string[]> {
  return (await loadMoveTargets(shop.open(), runId)).map(({ date }) => date.runId)
}

async function dayOn(runId: string): Promise<string> {
  const { startsAt } = await runOf(runId)
  const words = {
    // Or the first of a month would be found in the thirty-first.
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  } as const
  return new Intl.DateTimeFormat('en-GB', words).format(new Date(startsAt)).replace(',', '')
}

async function runOf(runId: string): Promise<{ startsAt: string; endsAt: string }> {
  const where = { id: { equals: runId } }
  return (await shop.payload.db.findOne<{ id: string; startsAt: string; endsAt: string }>({
    collection: 'course-runs',
    where,
  }))!
}

function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 24 * 60 * 60_000).toISOString()
}

async function needsOf(order: Order): Promise<DelegateNeed | undefined> {
  const [needs] = await shop.find('delegate-needs', order)
  return needs
}
