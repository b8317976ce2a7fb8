import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DateRequest, Email } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { overlay } from '@cms-seed/overlay'
import { startTestCms } from '@cms-support/cms'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload, type Crash } from '@cms-support/crashing-payload'
import { dayFromNow } from '@cms-support/run-days'
import { restOf, type Rest } from '@cms-support/rest'
import { dateRequestTokenOf, findLettersOf, sendDueEmails } from '../letters'
import type { Context } from '../orders'
import { countToldOfDates, deleteOldDateRequests, tellAboutNewDates } from '.'

let payload: Payload
let stop: () => Promise<void>
let rest: Rest
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  rest = restOf(payload)
})
afterAll(() => stop())

const hour = 60 * 60_000
const day = 24 * hour
const at = (ahead: number): Context => ({
  payload,
  stripe: null,
  now: new Date(Date.now() + ahead),
})

describe('whoever asks to be told of new dates', () => {
  it('confirms the address first, and is then told of each new date once', async () => {
    const course = await newCourse()
    const seen = await openDate(course.id)
    const request = await ask(course.id)
    expect(await subjectsTo(request)).toEqual([
      `Confirm that you want to hear of new dates: ${course.title}`,
    ])
    await openDate(course.id)
    await tellAboutNewDates(at(0))
    expect(await subjectsTo(request)).toHaveLength(1)
    expect(await countToldOfDates(payload, course.id)).toBe(0)

    expect(await onPage('POST', request, '/confirmation')).toMatchObject({ state: 'confirmed' })
    expect(await countToldOfDates(payload, course.id)).toBe(1)
    await change(seen, { status: 'closed' })
    await change(seen, { status: 'open' })
    await tellAboutNewDates(at(0))
    expect(await subjectsTo(request)).toHaveLength(1)

    await openDate(course.id)
    await openDate(course.id)
    await tellAboutNewDates(at(0))
    await tellAboutNewDates(at(0))
    await openDate(course.id)
    await tellAboutNewDates(at(23 * hour))
    expect((await subjectsTo(request)).slice(1)).toEqual([`New dates: ${course.title}`])
    await tellAboutNewDates(at(25 * hour))
    await tellAboutNewDates(at(3 * day))
    expect((await subjectsTo(request)).slice(1)).toEqual([
      `New dates: ${course.title}`,
      `A new date: ${course.title}`,
    ])
  })

  it('hears nothing of dates that are hidden, closed, called off, full, thrown away or of a draft', async () => {
    const { course, request } = await toldOfDates()
    for (const status of ['hidden', 'closed', 'cancelled'] as const)
      await openDate(course.id, { status })
    const full = await openDate(course.id)
    await payload.db.updateOne({
      collection: 'seat-ledgers',
      where: { runId: { equals: full } },
      data: { available: 0 },
    })
    const trashed = await openDate(course.id)
    await change(trashed, { deletedAt: new Date().toISOString() })
    await tellAboutNewDates(at(0))
    const ofDraft = await openDate(course.id)
    const set = (_status: 'draft' | 'published') =>
      payload.db.updateOne({ collection: 'courses', id: course.id, data: { _status } })
    await set('draft')
    await tellAboutNewDates(at(0))
    expect(await subjectsTo(request)).toHaveLength(1)
    await set('published')
    await tellAboutNewDates(at(0))
    expect(await subjectsTo(request)).toHaveLength(2)
    expect((await reread(request))!.known).toContain(ofDraft)
  })

  it('is asked once to confirm, whoever types the address how often, and answered alike', async () => {
    const course = await newCourse()
    const request = await ask(course.id)
    await ask(course.id, request.email.toUpperCase())
    expect(await subjectsTo(request)).toHaveLength(1)
    await onPage('POST', request, '/confirmation')
    const again = await send({ courseId: course.id, email: request.email })
    expect([again.status, again.body]).toEqual([200, { isAsked: true }])
    await untilLetters(request, 2)
    expect((await subjectsTo(request)).at(-1)).toBe(
      `You hear of new dates already: ${course.title}`,
    )
    expect(await send({ courseId: course.id, email: 'no address' })).toMatchObject({ status: 400 })
    expect(await send({ courseId: '', email: request.email })).toMatchObject({
      body: { error: { fields: [{ path: 'courseId', message: 'Choose a course' }] } },
    })
    const draft = await createCourse(payload, { _status: 'draft' })
    const unknown = await send({ courseId: draft.id, email: request.email })
    expect(unknown.status).toBe(404)
  })

  it('is asked for five courses a day at most', async () => {
    const email = `${randomUUID()}@quill.example`
    for (let course = 1; course <= 5; course += 1) await ask((await newCourse()).id, email)
    const sixth = await newCourse()
    await send({ courseId: sixth.id, email })
    // The next of somebody else is stored after it.
    await ask(sixth.id)
    const where = { email: { equals: email } }
    expect(await payload.db.count({ collection: 'date-requests', where })).toEqual({ totalDocs: 5 })
  })
})

describe('the end', () => {
  it('is one press, for good, and stops what waits to be sent', async () => {
    const { course, request } = await toldOfDates()
    await openDate(course.id)
    await tellAboutNewDates(at(0))
    const sent = await delivered(request)
    expect(sent.at(-1)).toMatchObject({
      subject: `A new date: ${course.title}`,
      headers: {
        'List-Unsubscribe': `<http://localhost:3000/date-news/requests/${dateRequestTokenOf(request)}/unsubscribed>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    })
    expect(sent.at(-1)!.text).toContain(`/date-news/requests/${dateRequestTokenOf(request)}`)
    await openDate(course.id)
    await tellAboutNewDates(at(25 * hour))
    expect(await onPage('POST', request, '/end')).toMatchObject({ state: 'ended' })
    expect(await onPage('POST', request, '/end')).toMatchObject({ state: 'ended' })
    expect(await onPage('POST', request, '/confirmation')).toMatchObject({ state: 'ended' })
    expect(await delivered(request, 26 * hour)).toEqual([])
    expect((await lettersTo(request)).at(-1)).toMatchObject({ status: 'given-up' })
    await tellAboutNewDates(at(3 * day))
    expect(await lettersTo(request)).toHaveLength(3)
    const anew = await ask(course.id, request.email)
    expect(anew).toMatchObject({ state: 'unconfirmed', rounds: 0 })
    expect(anew.id).not.toBe(request.id)
  })

  it('comes by itself: after three days, thirty or a year, letters and all', async () => {
    const { course, request } = await toldOfDates()
    const ended = (await toldOfDates()).request
    await onPage('POST', ended, '/end')
    const unconfirmed = await ask(course.id)
    const left = async (ahead: number) => {
      await deleteOldDateRequests(at(ahead))
      const all = [request, ended, unconfirmed]
      const found = await Promise.all(all.map(reread))
      const letters = await Promise.all(all.map(lettersTo))
      return found.map((one, index) => [one !== null, letters[index]!.length > 0])
    }
    const kept = [true, true]
    const gone = [false, false]
    expect(await left(3 * day - hour)).toEqual([kept, kept, kept])
    const late = { since: new Date(Date.now() - 3 * day).toISOString() }
    await payload.db.updateOne({ collection: 'date-requests', id: unconfirmed.id, data: late })
    expect(await onPage('POST', unconfirmed, '/confirmation')).toMatchObject({
      state: 'unconfirmed',
    })
    expect(await left(0)).toEqual([kept, kept, gone])
    expect(await left(30 * day - hour)).toEqual([kept, kept, gone])
    expect(await left(30 * day + hour)).toEqual([kept, gone, gone])
    expect(await left(364 * day)).toEqual([kept, gone, gone])
    await openDate(course.id)
    await tellAboutNewDates(at(367 * day))
    expect(await lettersTo(request)).toHaveLength(1)
    expect(await left(367 * day)).toEqual([gone, gone, gone])
  })
})

it('telling that is cut short anywhere tells once, and never of what was withdrawn meanwhile', async () => {
  const writes = await cutShort({ atWrite: 0, side: 'after' })
  expect(writes).toBe(3)
  for (let atWrite = 1; atWrite <= writes; atWrite += 1) await cutShort({ atWrite, side: 'after' })
  const { course, request } = await toldOfDates()
  const withdrawn = await openDate(course.id)
  await cut({ atWrite: 1, side: 'after' })
  await change(withdrawn, { status: 'hidden' })
  await tellAboutNewDates(at(0))
  expect(await subjectsTo(request)).toHaveLength(1)
  await change(withdrawn, { status: 'open' })
  await Promise.all([tellAboutNewDates(at(0)), tellAboutNewDates(at(0))])
  expect(await subjectsTo(request)).toHaveLength(2)
})

/** Two new dates, told by a process that dies and by the next one. */
async function cutShort(crash: Crash): Promise<number> {
  const { course, request } = await toldOfDates()
  const ids = [await openDate(course.id), await openDate(course.id)].toSorted()
  const writes = await cut(crash)
  await tellAboutNewDates(at(0))
  await tellAboutNewDates(at(2 * day))
  const subjects = await subjectsTo(request)
  expect({ crash, subjects: subjects.slice(1) }).toEqual({
    crash,
    subjects: [`New dates: ${course.title}`],
  })
  expect(await reread(request)).toMatchObject({ known: ids, planned: null })
  await onPage('POST', request, '/end')
  return writes
}

async function cut(crash: Crash): Promise<number> {
  const crashing = crashingPayload(payload, crash, crashNow)
  await tellAboutNewDates({ ...at(0), payload: crashing.payload }).catch(expectCrash)
  return crashing.writes()
}

function newCourse() {
  return createCourse(payload, { title: `Course ${randomUUID().slice(0, 8)}` })
}

async function openDate(
  course: string,
  given: { status?: 'hidden' | 'open' | 'closed' | 'cancelled' } = {},
): Promise<string> {
  return (await createRun(payload, { course, days: dayFromNow(500), ...given })).id
}

async function change(id: string, data: Record<string, string>): Promise<void> {
  await payload.db.updateOne({ collection: 'course-runs', id, data })
}

/** A course without dates, and somebody who has confirmed. */
async function toldOfDates() {
  const course = await newCourse()
  const request = await ask(course.id)
  await onPage('POST', request, '/confirmation')
  return { course, request: (await reread(request))! }
}

/** As the form does it; whoever asks is answered before the request is stored and its letter queued. */
async function ask(
  courseId: string,
  email = `${randomUUID()}@quill.example`,
): Promise<DateRequest> {
  expect((await send({ courseId, email })).status).toBe(200)
  for (;;) {
    const request = await payload.db.findOne<DateRequest>({
      collection: 'date-requests',
      where: {
        and: [
          { courseId: { equals: courseId } },
          { email: { equals: email.toLowerCase() } },
          { state: { not_in: ['ended'] } },
        ],
      },
    })
    if (request && (await lettersTo(request)).length > 0) return request
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function untilLetters(request: DateRequest, count: number): Promise<void> {
  while ((await lettersTo(request)).length < count)
    await new Promise((resolve) => setImmediate(resolve))
}

function send(body: object) {
  return rest({ method: 'POST', path: '/date-requests/requests', body })
}

async function onPage(method: 'GET' | 'POST', request: DateRequest, action = '') {
  const path = `/date-requests/by-token/${dateRequestTokenOf(request)}${action}`
  return (await rest({ method, path })).body
}

function reread({ id }: DateRequest): Promise<DateRequest | null> {
  const where = { id: { equals: id } }
  return payload.db.findOne<DateRequest>({ collection: 'date-requests', where })
}

function lettersTo({ id }: DateRequest): Promise<Email[]> {
  return findLettersOf(payload, { dateRequestId: id })
}

async function subjectsTo(request: DateRequest): Promise<string[]> {
  return (await lettersTo(request)).map(({ subject }) => subject)
}

interface Sent {
  to: string
  subject: string
  text: string
  headers: Record<string, string>
}

/** What is handed to the mail server for whoever asked, so much later. */
async function delivered({ email }: DateRequest, ahead = 0): Promise<Sent[]> {
  const sent: Sent[] = []
  const sendEmail = (mail: Sent) => Promise.resolve(sent.push(mail))
  await sendDueEmails({ ...at(ahead), payload: overlay(payload, { sendEmail }) })
  return sent.filter(({ to }) => to === email)
}
