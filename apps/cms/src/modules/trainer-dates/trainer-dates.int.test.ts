import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import ICAL from 'ical.js'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { createTrainer } from '@cms-seed/factories/trainer'
import { createVenue } from '@cms-seed/factories/venue'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { book, startTestShop, type TestShop } from '@cms-support/test-shop'
import { serveTrainerCalendar, showTrainerDates } from './answer-trainer'
import { trainerLinks } from './trainer-links'

let shop: TestShop
let bookingsToken: string
const trainers: Record<string, string> = {}
const runs: Record<string, CourseRun> = {}
let customer: string

const day = (ahead: number) => addDays(calendarDayIn(new Date()), ahead)
const on = (ahead: number) => ({ day: day(ahead), from: '09:30', until: '16:30' })

beforeAll(async () => {
  shop = await startTestShop()
  const { payload } = shop
  await createStaff(payload)
  bookingsToken = await signIn(payload, 'bookings')
  for (const name of ['Grace', 'Tom', 'Nobody']) {
    trainers[name] = (await createTrainer(payload, { name })).id
  }
  const [grace, tom] = [trainers.Grace!, trainers.Tom!]
  const wharf = (await createVenue(payload, { name: 'The Wharf' })).id
  const course = (await createCourse(payload, { title: 'Listening', trainers: [grace] })).id
  const of = (given: Partial<CourseRun>) => createRun(payload, { course, ...given })
  runs.ofCourse = await of({ days: [on(10)], venue: wharf })
  runs.ofTom = await of({ days: [on(12)], trainers: [tom], onlineLink: 'https://room.example/tom' })
  runs.shared = await of({
    days: [on(20), { ...on(21), trainers: [tom] }],
    timeZone: 'Asia/Dubai',
  })
  runs.hidden = await of({ days: [on(30)], status: 'hidden' })
  runs.calledOff = await of({ days: [on(40)], status: 'cancelled' })
  runs.inTrash = await of({ days: [on(50)] })
  await payload.update({
    ...{ collection: 'course-runs', id: runs.inTrash.id, overrideAccess: true },
    data: { deletedAt: new Date().toISOString() },
  })
  const order = await book(shop, [{ runId: runs.ofCourse.id, count: 2 }])
  customer = order.reference
})
afterAll(() => shop.stop())

/** Which day of which date whose address shows. */
const table: Record<string, string[]> = {
  Grace: ['ofCourse 1', 'shared 1', 'hidden 1', 'calledOff 1'],
  Tom: ['ofTom 1', 'shared 2'],
  Nobody: [],
}

describe.each(Object.entries(table))('the address of %s', (name, shown) => {
  it('gives a calendar of what they teach, and of nothing else', async () => {
    const token = await makeAddress(name)
    const { events, text } = await subscribe(token)
    const named = events.map((event) => {
      const [, id, number] = /^date-(.+)-day-(\d+)@lectern$/.exec(event.uid) ?? []
      const [key] = Object.entries(runs).find(([, run]) => run.id === id) ?? []
      return `${key} ${number}`
    })
    expect(named).toEqual(shown)
    for (const secret of ['@example', customer, 'booker']) expect(text).not.toContain(secret)
    expect(withoutIdsAndStamps(text)).not.toContain('637')
  })

  it('gives a page of the same, with the register of each date that takes place', async () => {
    const token = await makeAddress(name)
    const page = await (await look(token)).text()
    const dates = new Set(shown.map((each) => each.split(' ')[0]))
    expect(page.match(/<h2>/g)?.length ?? 0).toBe(dates.size)
    const registers = [...page.matchAll(/href="\/register\/([^"]+)"/g)].map(([, link]) => link)
    expect(new Set(registers).size).toBe([...dates].filter((key) => key !== 'calledOff').length)
    expect(page).not.toContain(customer)
  })
})

it('the calendar names moments, places and how many come', async () => {
  const { events } = await subscribe(await makeAddress('Grace'))
  const [ofCourse, shared, , calledOff] = events
  expect(ofCourse!.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(ofCourse!.location).toContain('The Wharf')
  expect(ofCourse!.description).toContain('2 of 12 places are taken')
  expect(shared!.startDate.toJSDate().toISOString()).toBe(`${day(20)}T05:30:00.000Z`)
  expect(calledOff!.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  const tom = await subscribe(await makeAddress('Tom'))
  expect(tom.events[0]!.description).toContain('Join online: https://room.example/tom')
})

it('an entry keeps its name and gets a larger sequence when its date is saved', async () => {
  const token = await makeAddress('Tom')
  const before = await subscribe(token)
  // A second later than it was made, at the least.
  const createdAt = new Date(Date.parse(runs.ofTom!.createdAt) - 5_000).toISOString()
  await shop.payload.db.updateOne({
    ...{ collection: 'course-runs', id: runs.ofTom!.id },
    data: { createdAt },
  })
  await shop.payload.update({
    ...{ collection: 'course-runs', id: runs.ofTom!.id, overrideAccess: true },
    data: { days: [on(13)] },
  })
  const after = await subscribe(token)
  expect(after.events[0]!.uid).toBe(before.events[0]!.uid)
  expect(after.events[0]!.sequence).toBeGreaterThan(before.events[0]!.sequence)
  expect(after.events[0]!.startDate.toString()).toContain(day(13))
})

it('a calendar that has it already is told that nothing has changed', async () => {
  const token = await makeAddress('Grace')
  const first = await ask(token)
  const etag = first.headers.get('etag')!
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  expect((await ask(token, { 'if-none-match': `"other", W/${etag}` })).status).toBe(304)
  expect((await ask(token, { 'if-none-match': '"other"' })).status).toBe(200)
})

it('an address ends when another is made, when it is ended, and with its trainer', async () => {
  const first = await makeAddress('Nobody')
  const second = await makeAddress('Nobody')
  expect([(await ask(first)).status, (await look(first)).status]).toEqual([410, 410])
  expect((await ask(second)).status).toBe(200)
  expect(await post('Nobody', '/ended')).toBe(200)
  expect([(await ask(second)).status, (await look(second)).status]).toEqual([410, 410])
  const third = await makeAddress('Nobody')
  await shop.payload.update({
    ...{ collection: 'trainers', id: trainers.Nobody!, overrideAccess: true },
    data: { deletedAt: new Date().toISOString() },
  })
  expect((await ask(third)).status).toBe(410)
  expect([(await ask('made-up')).status, (await look(`${third}x`)).status]).toEqual([404, 404])
})

it.each(['author', 'editor', null] as const)('the %s makes no address', async (role) => {
  const token = role && (await signIn(shop.payload, role))
  const path = `/trainers/${trainers.Grace}/dates-address`
  const answer = await restOf(shop.payload)({ method: 'POST', path, body: {}, token })
  expect(answer.status).toBe(role ? 403 : 401)
})

async function makeAddress(name: string): Promise<string> {
  expect(await post(name)).toBe(200)
  const link = await trainerLinks.findOf(shop.payload, trainers[name]!)
  return trainerLinks.addressOf(link!).split('/').at(-1)!
}

async function post(name: string, what = ''): Promise<number> {
  const path = `/trainers/${trainers[name]}/dates-address${what}`
  const call = { method: 'POST', path, body: {}, token: bookingsToken }
  return (await restOf(shop.payload)(call)).status
}

function requestOf(headers: Record<string, string> = {}): Request {
  return new Request('http://localhost:3001/your-dates/token', { headers })
}

function ask(token: string, headers: Record<string, string> = {}): Promise<Response> {
  return serveTrainerCalendar({ payload: shop.payload, request: requestOf(headers), token })
}

function look(token: string): Promise<Response> {
  return showTrainerDates({ payload: shop.payload, request: requestOf(), token })
}

async function subscribe(token: string) {
  const text = await (await ask(token)).text()
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone)
  }
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  return { text, events: events.toSorted((a, b) => a.startDate.compare(b.startDate)) }
}

/** Of these any run of digits can be a part, by chance or at its minute. */
function withoutIdsAndStamps(calendar: string): string {
  return calendar.replaceAll(/^(UID|DTSTAMP|LAST-MODIFIED):.*$/gm, '')
}
