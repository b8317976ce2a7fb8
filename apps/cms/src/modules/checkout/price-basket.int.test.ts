import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Quote } from '@lectern/shared/contract/quote'
import { quoteSchema } from '@lectern/shared/contract/quote'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { saveSettings } from '@cms-seed/factories/settings'
import { createVenue } from '@cms-seed/factories/venue'
import { startTestCms } from '@cms-support/cms'
import { daysFromNow } from '@cms-support/days-from-now'
import { dayFromNow } from '@cms-support/run-days'
import { handleRequest } from '../../http/handle-request'
import { holdSeats } from '../seats'

let payload: Payload
let stop: () => Promise<void>
let courseId: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  courseId = (await createCourse(payload, { title: 'Coaching', priceNetPence: 63700 })).id
})
afterAll(() => stop())

type RunChanges = Parameters<typeof createRun>[1]

const newRun = (changes: RunChanges = {}) => createRun(payload, { course: courseId, ...changes })

function post(body: string, headers: Record<string, string> = {}) {
  return handleRequest(
    payload.config,
    new Request('http://localhost:3001/api/quotes', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }),
  )
}

async function quote(...lines: { runId: string; count: number }[]): Promise<Quote> {
  const response = await post(JSON.stringify({ lines }))
  expect(response.status).toBe(200)
  return quoteSchema.parse(await response.json())
}

describe('a basket of open dates', () => {
  it('is priced with VAT on each line and its total: 3 places at £637 are £2,293.20', async () => {
    const { id: runId } = await newRun()
    const { lines, totals, problems } = await quote({ runId, count: 3 })
    expect(lines).toMatchObject([
      {
        runId,
        courseId,
        courseTitle: 'Coaching',
        courseSlug: 'coaching',
        place: 'Online',
        delivery: 'online',
        placesLeft: 12,
        unitNetPence: 63700,
        vatCategory: 'standard',
        vatRateBasisPoints: 2000,
        netPence: 191100,
        vatPence: 38220,
        grossPence: 229320,
      },
    ])
    expect(totals).toMatchObject({
      count: 3,
      netPence: 191100,
      vatPence: 38220,
      grossPence: 229320,
    })
    expect(problems).toEqual([])
  })

  it('takes the price of the date where it has one of its own', async () => {
    const { id: runId } = await newRun({ priceNetPence: 3333 })
    const { lines } = await quote({ runId, count: 3 })
    expect(lines).toMatchObject([{ unitNetPence: 3333, netPence: 9999, vatPence: 2000 }])
  })

  it('takes a price of nothing for a price', async () => {
    const { id: runId } = await newRun({ priceNetPence: 0 })
    expect((await quote({ runId, count: 2 })).totals).toMatchObject({ count: 2, grossPence: 0 })
  })

  it('adds up each rate by itself', async () => {
    const exempt = await createCourse(payload, {
      title: 'Exempt course',
      priceNetPence: 10000,
      vatCategory: 'exempt',
    })
    const [taxed, untaxed] = [await newRun(), await newRun({ course: exempt.id })]
    const { totals } = await quote({ runId: taxed.id, count: 1 }, { runId: untaxed.id, count: 1 })
    expect(totals.byRate).toEqual([
      {
        vatCategory: 'standard',
        vatRateBasisPoints: 2000,
        netPence: 63700,
        vatPence: 12740,
        grossPence: 76440,
      },
      {
        vatCategory: 'exempt',
        vatRateBasisPoints: 0,
        netPence: 10000,
        vatPence: 0,
        grossPence: 10000,
      },
    ])
  })

  it('names the town and the venue', async () => {
    const venue = await createVenue(payload, { name: 'The Corn Exchange' })
    const { id: runId } = await newRun({ delivery: 'venue', venue: venue.id })
    expect((await quote({ runId, count: 1 })).lines[0]?.place).toBe('Leeds, The Corn Exchange')
  })

  it('costs nothing when it is empty', async () => {
    expect(await quote()).toMatchObject({ lines: [], problems: [], totals: { grossPence: 0 } })
  })
})

describe('what cannot be booked is reported and not priced', () => {
  it.each<[string, RunChanges]>([
    ['past', { days: dayFromNow(-1) }],
    ['closed', { status: 'closed' }],
    ['closed', { bookingClosesAt: daysFromNow(-1) }],
    ['cancelled', { status: 'cancelled' }],
    ['not-published', { status: 'hidden' }],
  ])('%s', async (reason, changes) => {
    const { id: runId } = await newRun(changes)
    const { lines, problems, totals } = await quote({ runId, count: 1 })
    expect(problems).toEqual([{ runId, reason, courseTitle: 'Coaching' }])
    expect(lines).toEqual([])
    expect(totals.count).toBe(0)
  })

  it('a date that is full is reported and not priced', async () => {
    const { id: runId } = await newRun({ capacity: 2 })
    await holdSeats(payload, { orderId: randomUUID(), round: 1, lines: [{ runId, count: 2 }] })
    const { lines, problems } = await quote({ runId, count: 1 })
    expect(problems).toEqual([{ runId, reason: 'full', courseTitle: 'Coaching' }])
    expect(lines).toEqual([])
  })

  it('the date of a course that is not published, whose title stays unknown', async () => {
    const draft = await createCourse(payload, { title: 'Secret course', _status: 'draft' })
    const { id: runId } = await newRun({ course: draft.id })
    expect((await quote({ runId, count: 1 })).problems).toEqual([
      { runId, reason: 'not-published' },
    ])
  })

  it.each(['gone', randomUUID(), '65f000000000000000000000'])(
    'the unknown date %s is reported and not priced',
    async (runId) => {
      expect(await quote({ runId, count: 1 })).toMatchObject({
        lines: [],
        problems: [{ runId, reason: 'unknown-run' }],
      })
    },
  )

  it('a date in the trash is reported and not priced', async () => {
    const { id: runId } = await newRun()
    await payload.update({
      collection: 'course-runs',
      id: runId,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    expect((await quote({ runId, count: 1 })).problems).toMatchObject([{ reason: 'unknown-run' }])
  })
})

it('prices more places than are left, and says how many there are', async () => {
  const { id: runId } = await newRun({ capacity: 4 })
  const { lines, problems } = await quote({ runId, count: 5 })
  expect(lines).toMatchObject([{ count: 5, placesLeft: 4, netPence: 318500 }])
  expect(problems).toEqual([
    { runId, reason: 'too-many-places', placesLeft: 4, courseTitle: 'Coaching' },
  ])
})

describe('what is not a basket is refused beside its field', () => {
  it.each<[string, number, string, string | null]>([
    ['no JSON', 400, '{', null],
    ['no lines', 400, '{}', 'lines'],
    ['a count of 0', 400, '{"lines":[{"runId":"a","count":0}]}', 'lines.0.count'],
    ['21 places', 400, '{"lines":[{"runId":"a","count":21}]}', 'lines.0.count'],
    ['half a place', 400, '{"lines":[{"runId":"a","count":1.5}]}', 'lines.0.count'],
    [
      'an id that is a condition',
      400,
      '{"lines":[{"runId":{"not":"a"},"count":1}]}',
      'lines.0.runId',
    ],
    [
      'eleven lines',
      400,
      JSON.stringify({
        lines: Array.from({ length: 11 }, (_, n) => ({ runId: `r${n}`, count: 1 })),
      }),
      'lines',
    ],
    ['5,000 bytes', 413, `{"lines":[],"more":"${'x'.repeat(5000)}"}`, null],
  ])('%s', async (_, status, body, path) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    const { error } = (await response.json()) as { error: { fields?: { path: string }[] } }
    expect(error.fields?.[0]?.path ?? null).toBe(path)
  })

  it('a form is not taken for a basket', async () => {
    const response = await post('lines=1', { 'content-type': 'application/x-www-form-urlencoded' })
    expect(response.status).toBe(415)
  })
})

// Last, because the settings count for every test.
it('charges no VAT when the company is not registered', async () => {
  const { id: runId } = await newRun()
  await saveSettings(payload, { vat: { registered: false } })
  const { lines } = await quote({ runId, count: 1 })
  expect(lines).toMatchObject([
    { vatCategory: 'outside', vatRateBasisPoints: 0, vatPence: 0, grossPence: 63700 },
  ])
})
