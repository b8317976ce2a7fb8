import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Booking, CourseRun, Email, Order } from '@lectern/shared/contract/payload-types'
import { addDays } from '@lectern/shared/time/calendar-day'

import { saveSettings } from '@cms-seed/factories/settings'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload, type Crash } from '@cms-support/crashing-payload'
import { dayFromNow } from '@cms-support/run-days'
import { book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { compareAndSet } from '@cms/database/compare-and-set'
import { loadRegister } from '../attendance'
import { moveByStaff, swapDelegate } from '../changes'
import { resendEmail, sendDueEmails } from '../letters'
import { findBookings, type Context } from '../orders'
import { remindersOfRun, remindOfDays } from '.'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  await switched({})
})
afterAll(() => shop.stop())

const ada = { name: 'Amara Nwosu', email: 'amara@quill.example' }
const lee = { name: 'Lee Barrow', email: 'lee@quill.example' }

describe('a reminder of a day', () => {
  it('goes once to each who comes, and to whoever booked for those who cannot be written to', async () => {
    const date = await dateAhead([10], [ada, lee, { name: 'Sam Okafor' }, null])
    await shop.payload.db.updateOne({
      collection: 'course-runs',
      id: date.runId,
      data: { joiningInstructions: 'Bring a pen.' },
    })
    await remindOfDays(at(date.day(0), -3, '07:00'))
    expect(await remindersOf(date)).toEqual([])
    await switched({ isDayReminded: false })
    await remindOfDays(at(date.day(0), -3))
    await switched({ opening: 'See you soon.' })
    expect(await remindersOf(date)).toEqual([])

    const now = at(date.day(0), -3)
    await Promise.all([remindOfDays(now), remindOfDays(now), remindOfDays(now)])
    await remindOfDays(at(date.day(0), -2))
    const reminders = await remindersOf(date)
    const [block] = await standing(date, at(date.day(0), -4))
    expect(block).toMatchObject({ sentAt: null, reminded: 0, places: 4 })
    expect(block!.goesOutAt!.toISOString()).toContain(addDays(date.day(0), -3))
    await sendAll(now)
    const [sent] = await standing(date, now)
    expect(sent).toMatchObject({ goesOutAt: null, reminded: 4, places: 4 })
    const tos = [ada.email, lee.email, booker.email]
    expect(reminders.map(({ to }) => to).toSorted()).toEqual(tos.toSorted())
    for (const { text } of reminders) {
      for (const words of ['See you soon.', 'Bring a pen.', '9am to 5pm']) {
        expect(text).toContain(words)
      }
    }
    const ofAmara = reminders.find(({ to }) => to === ada.email)!
    expect(ofAmara.text).toContain('Hello Amara Nwosu,')
    expect(ofAmara.text).not.toContain('/orders/')
    expect(ofAmara.calendar).toContain('BEGIN:VEVENT')
    const ofBooker = reminders.find(({ to }) => to === booker.email)!
    expect(ofBooker.text).toContain('This is for Sam Okafor. Please hand it on')
    expect(ofBooker.text).toContain('One name is missing: please say on the page of your booking')
    expect(ofBooker.text).toContain('/orders/')
    await switched({})
  })

  it('is there once, whichever write the job was cut short at', async () => {
    const cutShort = async (crash: Crash) => {
      const date = await dateAhead([20], [ada, null])
      const now = at(date.day(0), -3)
      const crashing = crashingPayload(shop.payload, crash, crashNow)
      await remindOfDays({ ...now, payload: crashing.payload }).catch(expectCrash)
      await remindOfDays(now)
      const letters = (await remindersOf(date)).length
      expect({ crash, letters }).toEqual({ crash, letters: 2 })
      return crashing.writes()
    }
    expect(await cutShort({ atWrite: 0, side: 'after' })).toBe(2)
    for (const atWrite of [1, 2]) {
      for (const side of ['before', 'after'] as const) await cutShort({ atWrite, side })
    }
  })

  it('comes again after a pause of more than a week, and says those days alone', async () => {
    const date = await dateAhead([30, 37, 45], [ada])
    for (const [index, expected] of [
      [0, 1],
      [1, 1],
      [2, 2],
    ] as const) {
      await remindOfDays(at(date.day(index), -3))
      expect(await remindersOf(date)).toHaveLength(expected)
    }
    const [first, second] = await remindersOf(date)
    const [one, two, three] = [0, 1, 2].map((index) => dayOfMonth(date.day(index)))
    expect(first!.subject).toMatch(new RegExp(`\\b${one}\\b.*\\b${two}\\b`))
    expect(second!.subject).toMatch(new RegExp(`\\b${three} `))
    expect(second!.subject).not.toMatch(new RegExp(`\\b${two} (and|[A-Z])`))
  })

  it('goes out by London’s clock also where summer time has begun meanwhile', async () => {
    const ahead = Array.from({ length: 366 }, (_, n) => n + 15)
    const firstOfJuly = ahead.find((n) => dayFromNow(n)[0]!.day.endsWith('-07-01'))!
    const date = await dateAhead([firstOfJuly], [ada])
    await remindOfDays(at(date.day(0), -3, '07:59'))
    expect(await remindersOf(date)).toEqual([])
    await remindOfDays(at(date.day(0), -3, '08:00'))
    expect(await remindersOf(date)).toHaveLength(1)
  })

  it('goes to nobody who booked since, has a letter of that day, or does not come', async () => {
    const late = await dateAhead([2], [ada])
    const today = await dateAhead([3], [ada])
    const calledOff = await dateAhead([11], [ada])
    const data = { status: 'cancelled' as const }
    await shop.payload.db.updateOne({ collection: 'course-runs', id: calledOff.runId, data })
    const cancelled = await dateAhead([11], [ada])
    await compareAndSet(shop.payload, {
      collection: 'bookings',
      where: { id: { equals: cancelled.bookings[0]!.id } },
      data,
    })
    const begun = await dateAhead([11], [ada])
    await remindOfDays(at(late.day(0), -1))
    await remindOfDays(at(today.day(0), -2))
    await remindOfDays({ ...shop.open(), now: new Date(`${begun.day(0)}T10:00:00Z`) })
    for (const date of [late, today, calledOff, cancelled, begun]) {
      expect(await remindersOf(date)).toEqual([])
    }
  })

  it('is for the date on which a place is now', async () => {
    const before = await dateAhead([12], [ada, lee])
    const [to, near] = await Promise.all([anotherDate(before, 15), anotherDate(before, 2)])
    const move = (place: number, toRunId: string) =>
      moveByStaff(shop.open(), {
        ...{ order: before.order, bookingIds: [before.bookings[place]!.id] },
        ...{ toRunId, reason: 'The trainer is ill', by: 'Ann' },
      })
    await move(0, to.id)
    await move(1, near.id)
    await remindOfDays(at(near.days[0]!.day, -1))
    await remindOfDays(at(before.day(0), -3))
    expect(await remindersOf(before)).toEqual([])
    await remindOfDays(at(to.days[0]!.day, -3))
    const reminders = await remindersOf(before)
    expect(reminders.map((email) => email.to)).toEqual([ada.email])
    expect(reminders[0]!.subject).toContain(`${dayOfMonth(to.days[0]!.day)} `)
  })

  it('comes for a day to which the date was put, and tells that day', async () => {
    const date = await dateAhead([13], [ada])
    await remindOfDays(at(date.day(0), -3))
    const { day } = dayFromNow(18)[0]!
    await putTo(date.runId, [18])
    await remindOfDays(at(day, -3))
    await remindOfDays(at(day, -3))
    const subjects = (await remindersOf(date)).map(({ subject }) => subject)
    expect(subjects).toHaveLength(2)
    expect(subjects[1]).toContain(`${dayOfMonth(day)} `)
  })
})

describe('a reminder that waits to be sent', () => {
  it('says what holds when it is sent, and is given up where nobody is to be reminded', async () => {
    const date = await dateAhead([14], [ada, lee, { name: 'Kim', email: 'kim@quill.example' }])
    const now = at(date.day(0), -3)
    await remindOfDays(now)
    const { runId, order, bookings } = date
    const data = { joiningInstructions: 'The back door.' }
    await shop.payload.db.updateOne({ collection: 'course-runs', id: runId, data })
    const delegate = { name: 'Nia', email: 'nia@quill.example' }
    await swapDelegate(now, { order, booking: bookings[1]!, delegate, by: 'Ann' })
    await compareAndSet(shop.payload, {
      collection: 'bookings',
      where: { id: { equals: bookings[2]!.id } },
      data: { status: 'cancelled' },
    })
    await sendAll(now)
    const reminders = await remindersOf(date)
    const states = Object.fromEntries(reminders.map(({ to, status }) => [to, status]))
    expect(states).toEqual({
      [ada.email]: 'sent',
      [lee.email]: 'given-up',
      'kim@quill.example': 'given-up',
    })
    expect(reminders.find(({ to }) => to === ada.email)!.text).toContain('The back door.')
    await remindOfDays(now)
    expect(await remindersOf(date)).toHaveLength(3)
  })

  it('is not sent any more once the day has begun', async () => {
    const date = await dateAhead([16], [ada])
    await remindOfDays(at(date.day(0), -3))
    await sendAll({ ...shop.open(), now: new Date(`${date.day(0)}T10:00:00Z`) })
    expect(await remindersOf(date)).toMatchObject([{ status: 'given-up' }])
  })

  it('is sent again, also to whoever booked, and not once nobody is to be reminded', async () => {
    const date = await dateAhead([17], [ada])
    const now = at(date.day(0), -3)
    await remindOfDays(now)
    await sendAll(now)
    const [first] = await remindersOf(date)
    const again = (to?: string) =>
      resendEmail(to ? minuteLater(now) : now, {
        owner: { orderId: date.order.id },
        emailId: first!.id,
        to,
        by: 'Ann',
      })
    await again()
    await again(booker.email)
    await sendAll(minuteLater(now))
    const sent = (await remindersOf(date)).map(({ to, status }) => [to, status])
    expect(sent).toContainEqual([booker.email, 'sent'])
    await compareAndSet(shop.payload, {
      collection: 'bookings',
      where: { id: { equals: date.bookings[0]!.id } },
      data: { status: 'cancelled' },
    })
    await expect(again()).rejects.toThrow()
  })
})

/** As the date's sheet says it. */
async function standing({ runId, order }: DateAhead, { payload, now }: Context) {
  const register = (await loadRegister(payload, runId))!
  const emails = await shop.find('emails', order)
  return remindersOfRun(payload, { register, emails, now })
}

interface DateAhead {
  runId: string
  order: Order
  bookings: Booking[]
  day: (index: number) => string
}

type Delegate = { name: string; email?: string } | null

/** Booked today, and then put to so many days from now, nine to five. */
async function dateAhead(days: number[], delegates: readonly Delegate[]): Promise<DateAhead> {
  const runId = await shop.runWith({ seats: delegates.length })
  const order = await book(shop, [{ runId, count: delegates.length }])
  const made = (await findBookings(shop.payload, order)).toSorted((a, b) => a.seat - b.seat)
  for (const [index, delegate] of delegates.entries()) {
    const where = { id: { equals: made[index]!.id } }
    const data = { delegateName: delegate?.name ?? null, delegateEmail: delegate?.email ?? null }
    await compareAndSet(shop.payload, { collection: 'bookings', where, data })
  }
  await putTo(runId, days)
  const bookings = (await findBookings(shop.payload, order)).toSorted((a, b) => a.seat - b.seat)
  return { runId, order, bookings, day: (index) => dayFromNow(days[index]!)[0]!.day }
}

/** A form would refuse it, since people are booked: what other programs write is not. */
async function putTo(runId: string, ahead: readonly number[]): Promise<void> {
  const days = ahead.flatMap((n) => dayFromNow(n))
  const run = await runOf(runId)
  await shop.payload.db.updateOne({
    collection: 'course-runs',
    id: runId,
    data: {
      ...run,
      days: days.map((day, index) => ({ id: `${runId}-${index}-${day.day}`, ...day })),
      startsAt: `${days[0]!.day}T09:00:00.000Z`,
      endsAt: `${days.at(-1)!.day}T17:00:00.000Z`,
    },
  })
}

async function anotherDate(date: DateAhead, ahead: number): Promise<CourseRun> {
  const id = await shop.laterRun(date.runId, { seats: 2 })
  await putTo(id, [ahead])
  return runOf(id)
}

async function runOf(runId: string): Promise<CourseRun> {
  const where = { id: { equals: runId } }
  return (await shop.payload.db.findOne<CourseRun>({ collection: 'course-runs', where }))!
}

/** So many days from a day, in the morning after reminders have gone out. */
function at(day: string, daysFrom: number, time = '09:30'): Context {
  return { ...shop.open(), now: new Date(`${addDays(day, daysFrom)}T${time}:00Z`) }
}

function minuteLater({ now, ...context }: Context): Context {
  return { ...context, now: new Date(now.getTime() + 60_000) }
}

async function remindersOf({ order }: DateAhead): Promise<Email[]> {
  const emails = await shop.find('emails', order)
  return emails.filter(({ key }) => key.startsWith(`${order.id}/day-reminder/`))
}

function dayOfMonth(day: string): string {
  return String(Number(day.slice(8)))
}

async function sendAll(context: Context): Promise<void> {
  const where = { status: { equals: 'waiting' } }
  for (let left = -1; left !== 0;) {
    const before = left
    await sendDueEmails(context)
    left = (await shop.payload.db.count({ collection: 'emails', where })).totalDocs
    if (left === before) return
  }
}

async function switched(reminders: { isDayReminded?: boolean; opening?: string }): Promise<void> {
  const standard = { isDayReminded: true, daysBefore: 3, sendAt: '09:00' as const, opening: null }
  await saveSettings(shop.payload, { reminders: { ...standard, ...reminders } })
}
