import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { ComingRunsAnswer } from '@lectern/shared/contract/coming-runs'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { createLocalReq, type Payload } from 'payload'

import type { Role } from '@cms/access/roles'
import { attemptHeader } from '@cms/admin/staff-action/attempt-header'
import { findAll } from '@cms/database/find-all'
import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { createEnquiry } from '@cms-seed/factories/enquiry'
import { makePost } from '@cms-seed/factories/post'
import { createTrainer } from '@cms-seed/factories/trainer'
import { createVenue } from '@cms-seed/factories/venue'
import { startTestCms } from '@cms-support/cms'
import { expectLogged } from '@cms-support/log'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { gatherToday } from '../today'
import { emptyAnswers, type SeriesAnswers } from './add-dates/answers'
import type { SeriesPreview } from './add-dates/preview-series'
import { saveSeries } from './add-dates/save-series'
import { readAddress } from './address'
import type { DateEntry, Entry } from './entry'
import { findCalendar } from './find-calendar'

const now = new Date('2031-03-01T09:00:00.000Z')
const on = (day: string, from = '09:30', until = '16:30') => ({ day, from, until })

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
let grace: string
let wharf: string
let listening: string
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  grace = (await createTrainer(payload, { name: 'Grace Adeyemi' })).id
  wharf = (await createVenue(payload, { name: 'The Wharf' })).id
  listening = (await createCourse(payload, { title: 'Listening', trainers: [grace] })).id
})
afterAll(() => stop())

describe('the calendar', () => {
  let twoDays: CourseRun
  beforeAll(async () => {
    const course = (await createCourse(payload, { title: 'Unseen', _status: 'draft' })).id
    const days = [on('2031-03-04'), on('2031-03-05')]
    twoDays = await createRun(payload, { course: listening, venue: wharf, days, capacity: 3 })
    await createRun(payload, { course: listening, days: [on('2031-03-05', '15:00', '18:00')] })
    await createRun(payload, { course: listening, days: [on('2031-03-06')], status: 'hidden' })
    await createRun(payload, { course, days: [on('2031-03-07')] })
    await createRun(payload, { course: listening, days: [on('2031-05-07')] })
    const inDubai = [on('2031-03-10', '00:30', '04:00')]
    await createRun(payload, { course: listening, timeZone: 'Asia/Dubai', days: inDubai })
    await planPost({ at: '2031-03-12T09:00:00.000Z', createdBy: staff.editor.id })
  })

  it('shows a date on each of its days, by the clock of its place, with what clashes there', async () => {
    const { days, clashes } = await calendarOf('owner')
    const dates = datesIn(days)
    expect(dates.map(({ day, hours, part }) => [day, hours, part])).toEqual([
      ['2031-03-04', '9:30–16:30', 'day 1 of 2'],
      ['2031-03-05', '9:30–16:30', 'day 2 of 2'],
      ['2031-03-05', '15:00–18:00', ''],
      ['2031-03-06', '9:30–16:30', ''],
      ['2031-03-07', '9:30–16:30', ''],
      ['2031-03-10', '0:30–4:00 (Dubai time)', ''],
    ])
    expect(dates[0]).toMatchObject({
      href: `/admin/collections/course-runs/${twoDays.id}/sheet`,
      course: 'Listening',
      trainers: ['Grace Adeyemi'],
      words: '3 left of 3',
      clashes: [],
    })
    expect(dates.slice(1, 3).map((date) => date.clashes)).toEqual([
      ['Grace Adeyemi'],
      ['Grace Adeyemi'],
    ])
    expect(clashes).toMatchObject([
      { kind: 'trainer', who: 'Grace Adeyemi', days: [{ day: '2031-03-05' }] },
    ])
  })

  it('shows an author what the public may see, with ways to the website, and no plan of others', async () => {
    const { days, clashes } = await calendarOf('author')
    const dates = datesIn(days)
    expect(dates.map(({ day }) => day)).toEqual([
      ...['2031-03-04', '2031-03-05', '2031-03-05', '2031-03-10'],
    ])
    expect(dates[0]?.href).toBe('http://localhost:3000/courses/listening')
    expect(clashes).toEqual([])
    expect(plansIn(days)).toEqual([])
  })

  it('shows what is planned to those who may read it', async () => {
    expect(plansIn((await calendarOf('editor')).days)).toMatchObject([
      { day: '2031-03-12', words: 'Post goes live 9:00' },
    ])
    expect(plansIn((await calendarOf('bookings')).days)).toEqual([])
  })

  it('asks the database as often for many dates as for few, and for none of another time', async () => {
    const find = jest.spyOn(payload.db, 'find')
    const asked = async (query: string) => {
      find.mockClear()
      await calendarOf('owner', query)
      const answers = await Promise.all(
        find.mock.results.map(({ value }) => value as Promise<Found>),
      )
      const runs = find.mock.calls.findIndex(([{ collection }]) => collection === 'course-runs')
      return { queries: find.mock.calls.length, runs: answers[runs]?.docs.length }
    }
    const march = await asked('day=2031-03-01')
    expect(march.queries).toBeLessThanOrEqual(8)
    expect(march.runs).toBe(5)
    expect(await asked('day=2031-05-01&view=list')).toMatchObject({ runs: 1 })
    expect((await asked('day=2031-03-05&view=week')).queries).toBeLessThanOrEqual(march.queries)
    find.mockRestore()
  })
})

describe('adding dates', () => {
  const sentence = (): SeriesAnswers => ({
    ...emptyAnswers,
    course: listening,
    rhythm: '2',
    weekday: '2',
    times: '3',
    first: '2028-04-18',
    place: wharf,
    places: '9',
  })

  it('shows each date in words, the bank holidays left out, and what clashes', async () => {
    const other = await createRun(payload, { course: listening, days: [on('2028-05-16')] })
    const mondays = { ...sentence(), weekday: '1', first: '2028-04-17' }
    expect((await preview(mondays)).dates).toMatchObject([
      { words: 'Monday 17 April 2028', leftOut: 'Easter Monday' },
      { words: 'Monday 1 May 2028', leftOut: 'Early May bank holiday' },
      { words: 'Monday 15 May 2028', leftOut: null },
      { words: 'Monday 29 May 2028', leftOut: 'Spring bank holiday' },
      { words: 'Monday 12 June 2028' },
      { words: 'Monday 26 June 2028' },
    ])
    const { dates } = await preview(sentence())
    expect(dates.map(({ clashes }) => clashes.map(({ words }) => words))).toEqual([
      [],
      [],
      [`Grace Adeyemi is needed by ${other.label}`, `The course is on already: ${other.label}`],
    ])
  })

  it('makes them all once, however often the button is pressed', async () => {
    const attempt = newAttempt()
    const answers = { ...sentence(), first: '2028-08-01', without: '2028-08-15' }
    const first = await save({ ...answers, status: 'open' }, attempt)
    expect(first.status).toBe(200)
    const again = await save({ ...answers, status: 'open' }, attempt)
    expect(again.body.dates).toEqual(first.body.dates)
    await payload.db.deleteMany({
      collection: 'payload-kv',
      where: { key: { like: 'staff-action/' } },
    })
    // As after a process that died between the save and its answer.
    expect((await save({ ...answers, status: 'open' }, attempt)).body.dates).toEqual(
      first.body.dates,
    )
    const made = await madeIn('2028-08')
    expect(made.map(({ days }) => days.map(({ day }) => day))).toEqual([
      ['2028-08-01'],
      ['2028-08-29'],
    ])
    expect(made[0]).toMatchObject({
      course: listening,
      venue: wharf,
      capacity: 9,
      status: 'open',
      priceNetPence: null,
    })
  })

  it('makes them all once when two processes do so at one moment', async () => {
    const editor = { payload, user: staff.editor }
    const answers = { ...sentence(), first: '2029-05-08', times: '2' }
    const wanted = { answers, status: 'hidden' as const, attempt: newAttempt(), now: new Date() }
    const [one, other] = await Promise.all([saveSeries(editor, wanted), saveSeries(editor, wanted)])
    expect(one).toEqual(other)
    expect(await madeIn('2029-05')).toHaveLength(2)
  })

  it('hides them if that is wanted, at a price of their own', async () => {
    const answers = { ...sentence(), first: '2028-10-03', price: '199', times: '2' }
    expect((await save({ ...answers, status: 'hidden' }, newAttempt())).status).toBe(200)
    const made = await madeIn('2028-10')
    expect(made.map(({ status, priceNetPence }) => [status, priceNetPence])).toEqual([
      ['hidden', 19_900],
      ['hidden', 19_900],
    ])
  })

  it('refuses in the slot where it was typed, and saves none of them', async () => {
    const before = await payload.count({ collection: 'course-runs', overrideAccess: true })
    const wrong = { ...sentence(), first: '2028-12-05', price: '0.05' }
    const answer = await save({ ...wrong, status: 'open' }, newAttempt())
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: { fields: [{ path: 'price', message: expect.stringMatching(/cards take/) }] },
      },
    })
    const nothing = { ...sentence(), without: '2028-04-18,2028-05-02,2028-05-16' }
    expect(await save({ ...nothing, status: 'open' }, newAttempt())).toMatchObject({
      body: { error: { fields: [{ path: 'without' }] } },
    })
    const after = await payload.count({ collection: 'course-runs', overrideAccess: true })
    expect(after).toEqual(before)
  })

  it('saves none of them when the last one fails', async () => {
    const create = payload.db.create.bind(payload.db)
    const failing = jest.spyOn(payload.db, 'create').mockImplementation((given) => {
      const days = (given.data as Partial<CourseRun>).days ?? []
      if (given.collection === 'course-runs' && days[0]?.day === '2029-01-30') {
        throw new Error('The disk is full')
      }
      return create(given) as never
    })
    const answers = { ...sentence(), first: '2029-01-02', status: 'open' }
    const answer = await save(answers, newAttempt())
    failing.mockRestore()
    expect(answer.status).toBe(500)
    expectLogged('The disk is full')
    expect(await madeIn('2029-01')).toEqual([])
  })

  it.each(['author', 'bookings'] as const)('is not for the %s', async (role) => {
    const answer = await save({ ...sentence(), status: 'open' }, newAttempt(), role)
    expect(answer.status).toBe(403)
  })
})

describe('what staff say of dates', () => {
  it('an intended clash is shown no more, by whom it was said, until it is taken back or changes', async () => {
    const one = await createRun(payload, { course: listening, days: [on('2031-07-01')] })
    const late = [on('2031-07-01', '15:00', '18:00')]
    const other = await createRun(payload, { course: listening, days: late })
    const look = () => calendarOf('owner', 'day=2031-07-01')
    const [clash] = (await look()).clashes
    expect(await say(one, 'clashes/intended', { mark: clash!.mark }, 'author')).toBe(403)
    expect(await say(one, 'clashes/intended', { mark: 'clash/of-before' })).toBe(404)
    // From the other of the two dates it is the same.
    expect(await say(other, 'clashes/intended', { mark: clash!.mark }, 'bookings')).toBe(200)
    const after = await look()
    expect(after.clashes).toEqual([])
    expect(after.intended).toMatchObject([{ said: { by: 'The bookings' } }])
    expect(datesIn(after.days).flatMap(({ clashes }) => clashes)).toEqual([])

    expect(await say(one, 'clashes/not-intended', { mark: clash!.mark })).toBe(200)
    expect((await look()).clashes).toHaveLength(1)
    await say(one, 'clashes/intended', { mark: clash!.mark })
    expect((await look()).clashes).toEqual([])
    const days = [on('2031-07-01', '14:00', '18:00')]
    await payload.update({
      ...{ collection: 'course-runs', id: other.id, overrideAccess: true },
      data: { days },
    })
    expect((await look()).clashes).toHaveLength(1)
  })

  it('a clash that was said to be intended before its date was made is not asked about again', async () => {
    await createRun(payload, { course: listening, days: [on('2029-08-07')] })
    const answers = {
      ...emptyAnswers,
      ...{ course: listening, rhythm: 'once', first: '2029-08-07', place: wharf },
    }
    const [date] = (await preview(answers)).dates
    const mark = date!.clashes.map((clash) => clash.mark).find(Boolean)
    const saved = await save({ ...answers, intended: mark, status: 'hidden' }, newAttempt())
    expect(saved.status).toBe(200)
    const { clashes, intended } = await findAugust()
    expect([clashes.length, intended.map(({ said }) => said.by)]).toEqual([0, ['The editor']])
  })

  it('a date with too few people asks whether it goes ahead until somebody says so', async () => {
    const run = await createRun(payload, {
      ...{ course: listening, days: [on('2031-09-16')], capacity: 8 },
      ...{ minimumPlaces: 3, trainers: [(await createTrainer(payload)).id] },
    })
    await count(run, { available: 5, booked: 1, held: 2 })
    const look = async () => {
      const [date] = datesIn((await calendarOf('bookings', 'day=2031-09-01')).days)
      return [date?.short, date?.isConfirmed]
    }
    const asked = async (at: string) => {
      const req = await createLocalReq({ user: staff.editor }, payload)
      const tasks = await gatherToday(req, new Date(at))
      return tasks.filter(({ text }) => text.includes('goes ahead'))
    }
    expect(await look()).toEqual(['2 more needed, decide by Tue 2 September', false])
    expect(await asked('2031-08-25T09:00:00.000Z')).toEqual([])
    expect(await asked('2031-08-26T09:00:00.000Z')).toMatchObject([{ isTrouble: false }])
    expect(await asked('2031-09-02T09:00:00.000Z')).toMatchObject([
      {
        text: `Decide whether ${run.label} goes ahead: 1 of 3, by Tuesday 2 September 2031`,
        isTrouble: true,
      },
    ])
    expect(await say(run, 'goes-ahead', {}, 'author')).toBe(403)
    expect(await seenByVisitors(run)).toEqual({ isConfirmed: false, inList: undefined })
    const before = await timesAnnounced()
    expect(await say(run, 'goes-ahead', {})).toBe(200)
    expect(await look()).toEqual(['', true])
    expect(await seenByVisitors(run)).toEqual({ isConfirmed: true, inList: true })
    expect(await timesAnnounced()).toBe(before + 1)
    expect(await asked('2031-09-02T09:00:00.000Z')).toEqual([])
    expect(await say(run, 'goes-ahead/taken-back', {})).toBe(200)
    expect(await look()).toEqual(['2 more needed, decide by Tue 2 September', false])
    expect(await seenByVisitors(run)).toEqual({ isConfirmed: false, inList: undefined })
    expect(await timesAnnounced()).toBe(before + 2)
    const decided = await findAll(payload, {
      ...{ collection: 'run-decisions', where: { runId: { equals: run.id } }, sort: ['at'] },
    })
    expect(decided.map(({ by, isTakenBack }) => [by, isTakenBack])).toEqual([
      ['The editor', false],
      ['The editor', true],
    ])
    const { status } = await payload.findByID({
      ...{ collection: 'course-runs', id: run.id, overrideAccess: true },
    })
    expect(status).toBe('open')
  })

  it('a date made of an enquiry knows it, for those alone who answer enquiries', async () => {
    const { id } = await createEnquiry(payload, { kind: 'in-house' })
    const answers = {
      ...emptyAnswers,
      ...{ course: listening, rhythm: 'once', first: '2029-11-06', place: wharf },
      ...{ enquiry: id, inHouseFor: 'Northlight Housing', status: 'hidden' },
    }
    await save(answers, newAttempt(), 'owner')
    await save({ ...answers, first: '2029-11-13' }, newAttempt(), 'editor')
    const made = await madeIn('2029-11')
    expect(made.map(({ enquiryId, inHouseFor }) => [enquiryId ?? null, inHouseFor])).toEqual([
      [id, 'Northlight Housing'],
      [null, 'Northlight Housing'],
    ])
  })
})

/** At the addresses that the website reads, and nothing of how many are asked for. */
async function seenByVisitors({ id }: CourseRun) {
  const read = async <Answer>(path: string) => {
    const { body } = await restOf(payload)({ path })
    expect(JSON.stringify(body)).not.toContain('minimumPlaces')
    return body as unknown as Answer
  }
  const { isConfirmed } = await read<CourseRun>(`/course-runs/${id}`)
  const { runs } = await read<ComingRunsAnswer>('/course-runs/coming')
  return { isConfirmed, inList: runs.find((run) => run.id === id)?.isConfirmed }
}

/** That dates on the website are out of date. */
async function timesAnnounced(): Promise<number> {
  const all = await findAll(payload, { collection: 'announcements', sort: 'id' })
  return all.filter(({ tags }) => (tags as string[]).includes('runs')).length
}

async function say(run: CourseRun, what: string, body: object, role: Role = 'editor') {
  const token = await signIn(payload, role)
  const call = { method: 'POST', path: `/course-runs/${run.id}/${what}`, body, token }
  return (await restOf(payload)(call)).status
}

function count({ id }: CourseRun, data: { available: number; booked: number; held: number }) {
  const where = { runId: { equals: id } }
  return payload.db.updateOne({ collection: 'seat-ledgers', where, data })
}

async function findAugust() {
  const req = await createLocalReq({ user: staff.owner }, payload)
  const address = readAddress({ day: '2029-08-01' }, '2029-08-01')
  return findCalendar(req, { address, now: new Date('2029-08-01T09:00:00.000Z') })
}

interface Found {
  docs: unknown[]
}

async function calendarOf(role: Role, query = 'day=2031-03-01') {
  const req = await createLocalReq({ user: staff[role] }, payload)
  const search = Object.fromEntries(new URLSearchParams(query))
  return findCalendar(req, { address: readAddress(search, '2031-03-01'), now })
}

type Days = Awaited<ReturnType<typeof calendarOf>>['days']

function datesIn(days: Days): DateEntry[] {
  return entriesIn(days).filter((entry) => entry.type === 'date')
}

function plansIn(days: Days): Entry[] {
  return entriesIn(days).filter((entry) => entry.type === 'plan')
}

function entriesIn(days: Days): Entry[] {
  return days.flatMap(({ entries }) => entries)
}

async function planPost({ at, createdBy }: { at: string; createdBy: string }): Promise<void> {
  const author = await payload.create({
    collection: 'authors',
    data: { name: 'Vince Hart', slug: '' },
    overrideAccess: true,
  })
  const post = await payload.create({
    collection: 'posts',
    draft: true,
    data: { ...makePost({ author: author.id, _status: 'draft' }), createdBy },
    overrideAccess: true,
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(at),
    input: { type: 'publish', doc: { relationTo: 'posts', value: post.id } },
  })
}

async function preview(answers: SeriesAnswers): Promise<SeriesPreview> {
  const token = await signIn(payload, 'editor')
  const call = { method: 'POST', path: '/course-runs/series/preview', body: answers, token }
  const { status, body } = await restOf(payload)(call)
  expect(status).toBe(200)
  return body as unknown as SeriesPreview
}

async function save(body: object, attempt: string, role: Role = 'editor') {
  const token = await signIn(payload, role)
  const headers = { [attemptHeader]: attempt }
  return restOf(payload)({ method: 'POST', path: '/course-runs/series', body, token, headers })
}

function newAttempt(): string {
  return `${new Date().toISOString()}/${randomUUID()}`
}

function madeIn(month: string): Promise<CourseRun[]> {
  return findAll(payload, {
    collection: 'course-runs',
    where: {
      and: [
        { startsAt: { greater_than: `${month}-01T00:00:00.000Z` } },
        { startsAt: { less_than: `${month}-31T00:00:00.000Z` } },
      ],
    },
    sort: 'startsAt',
  })
}
