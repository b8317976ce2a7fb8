import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun, makeRun } from '@cms-seed/factories/course-run'
import { createPost } from '@cms-seed/factories/post'
import { createVenue } from '@cms-seed/factories/venue'
import { startTestCms } from '@cms-support/cms'
import { openIndex } from './indexing/open-index'
import { searchSite } from './search-site'

const now = new Date()
/** A year with no other date in it. */
const year = now.getUTCFullYear() + 3

let payload: Payload
let stop: () => Promise<void>
let venues: Record<'leeds' | 'york', string>
let coaching: string
let writing: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  venues = { leeds: await venueIn('Leeds'), york: await venueIn('York') }
  coaching = (await createCourse(payload, { title: 'Coaching' })).id
  writing = (await createCourse(payload, { title: 'Writing' })).id
  await createPost(payload, { title: 'A March through Leeds' })
})
afterAll(() => stop())

describe('a place or a month finds courses by their dates', () => {
  let inMarch: string
  let inMay: string

  beforeAll(async () => {
    inMay = await dateOf(coaching, { venue: venues.leeds, day: `${year}-05-11` })
    inMarch = await dateOf(coaching, { venue: venues.leeds, day: `${year}-03-04` })
    await dateOf(writing, { venue: venues.york, day: `${year}-03-09` })
  })

  it('with the dates there, soonest first, and before what has the word in its text', async () => {
    expect(await found('leeds')).toEqual([
      ['Coaching', [inMarch, inMay]],
      ['A March through Leeds', undefined],
    ])
  })

  it('only if a date is both there and then', async () => {
    expect(await found(`leeds in may`)).toEqual([['Coaching', [inMay]]])
    expect(await found('york may')).toEqual([])
  })

  it('together with what is sought otherwise', async () => {
    expect(await found('coaching march')).toEqual([['Coaching', [inMarch]]])
    expect(await found('writing leeds')).toEqual([])
    expect(await found(`courses in york ${year}`)).toEqual([['Writing', expect.any(Array)]])
  })

  it('although it is mistyped', async () => {
    expect((await found('leads'))[0]).toEqual(['Coaching', [inMarch, inMay]])
  })
})

it('shows the next dates of a course that was found otherwise', async () => {
  const { id } = await createCourse(payload, { title: 'Juggling' })
  const dates = []
  for (const month of ['09', '06', '07', '08']) {
    dates.push(await dateOf(id, { venue: venues.york, day: `${year}-${month}-02` }))
  }
  const [, june, july, august] = dates
  expect(await found('juggling')).toEqual([['Juggling', [june, july, august]]])
})

describe('a date is not found', () => {
  it('once it is hidden, called off, or deleted behind our backs', async () => {
    const { id } = await createCourse(payload, { title: 'Fencing' })
    const venue = await venueIn('Whitby')
    const run = await dateOf(id, { venue, day: `${year}-04-02` })
    const date = { collection: 'course-runs' as const, id: run, overrideAccess: true, depth: 0 }
    for (const status of ['hidden', 'cancelled'] as const) {
      await payload.update({ ...date, data: { status: 'open' } })
      expect(await found('whitby')).toEqual([['Fencing', [run]]])
      await payload.update({ ...date, data: { status } })
      expect(await found('whitby')).toEqual([])
    }
    await payload.update({ ...date, data: { status: 'open' } })
    expect(await found('whitby')).toHaveLength(1)
    await payload.db.deleteOne({ collection: 'course-runs', where: { id: { equals: run } } })
    expect(await found('whitby')).toEqual([])
  })

  it('once it has begun, though nobody has saved anything', async () => {
    const { id } = await createCourse(payload, { title: 'Archery' })
    await dateOf(id, { venue: await venueIn('Selby'), day: `${year}-04-02` })
    expect(await found('selby')).toHaveLength(1)
    expect(await found('selby', new Date(`${year}-04-02T12:00:00Z`))).toEqual([])
  })
})

it('follows a venue that turns out to be in another town', async () => {
  const venue = await venueIn('Ripon')
  const { id } = await createCourse(payload, { title: 'Rowing' })
  await dateOf(id, { venue, day: `${year}-04-02` })
  expect(await found('ripon')).toHaveLength(1)
  const { address } = await payload.findByID({ collection: 'venues', id: venue, depth: 0 })
  const data = { address: { ...address, town: 'Thirsk' } }
  await payload.update({ collection: 'venues', id: venue, data, depth: 0, overrideAccess: true })
  expect(await found('ripon')).toEqual([])
  expect((await found('thirsk'))[0]?.[0]).toBe('Rowing')
})

it('keeps one index for a server', () => {
  expect(openIndex(payload)).toBe(openIndex(payload))
})

async function found(query: string, at = now): Promise<[string, string[] | undefined][]> {
  const { results } = await searchSite(payload, { query, now: at })
  return results.map((result) => [
    result.title,
    result.kind === 'course' ? result.dateIds : undefined,
  ])
}

async function venueIn(town: string): Promise<string> {
  const address = { line1: '1 Granary Row', town, postcode: 'LS1 9ZZ' }
  return (await createVenue(payload, { address })).id
}

async function dateOf(
  course: string,
  { venue, day }: { venue: string; day: string },
): Promise<string> {
  const { days } = makeRun({ course })
  const run = { course, venue, days: days.map((one) => ({ ...one, day })) }
  return (await createRun(payload, run)).id
}
