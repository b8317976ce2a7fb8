import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sitePages } from '@lectern/shared/addresses/site-pages'
import type {
  Booking,
  Course,
  CourseRun,
  Invoice,
  Order,
  Page,
  Post,
} from '@lectern/shared/contract/payload-types'
import { isEvening, periodOfDay } from '@lectern/shared/time/course-days'
import type { CollectionSlug, Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { seedWorld } from '../seed-world'

/** What the demo says about itself, held against what is in it. */
const now = new Date('2026-11-24T12:00:00Z')

let payload: Payload
let stop: () => Promise<void>
let courses: Course[]
let runs: CourseRun[]
let texts: Text[]

interface Text {
  where: string
  text: string
}

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await seedWorld(payload, { world: 'demo', now })
  courses = await all<Course>('courses')
  runs = await all<CourseRun>('course-runs')
  texts = await everyText()
})
afterAll(() => stop())

describe('the register of each date', () => {
  it('names as many people as the date has places taken', async () => {
    const bookings = (await all<Booking>('bookings')).filter(({ status }) => status === 'booked')
    const shown = runs.map(({ id, label, capacity, placesLeft }) => ({
      date: label,
      taken: capacity - (placesLeft ?? capacity),
      inTheRegister: bookings.filter(({ runId }) => runId === id).length,
    }))
    expect(shown.filter(({ taken, inTheRegister }) => taken !== inTheRegister)).toEqual([])
    expect(shown.some(({ taken }) => taken > 5)).toBe(true)
  })

  it('no register of a date has anybody twice', async () => {
    const seats = (await all<Booking>('bookings'))
      .filter(({ status, delegateName }) => status === 'booked' && delegateName)
      .map(({ runId, delegateName }) => `${delegateName} on ${runId}`)
    expect(new Set(seats).size).toBe(seats.length)
  })
})

it('has an invoice for each order that cost something, whose lines come to what was paid', async () => {
  const invoices = await all<Invoice>('invoices')
  const sold = (await all<Order>('orders')).filter(
    ({ placedAt, grossPence }) => placedAt && grossPence,
  )
  expect(sold.length).toBeGreaterThan(30)
  for (const order of sold) {
    const [invoice, ...others] = invoices.filter(({ orderId }) => orderId === order.id)
    expect(others).toEqual([])
    expect(invoice?.grossPence).toBe(order.grossPence)
    const { lines, totals } = invoice?.content as unknown as InvoiceContent
    expect(totals.grossPence).toBe(order.grossPence)
    expect(totals.netPence + totals.vatPence).toBe(totals.grossPence)
    expect(lines.reduce((sum, { netPence }) => sum + netPence, 0)).toBe(totals.netPence)
  }
})

describe('a course', () => {
  it('is as long as its dates', () => {
    const wrong = runs.filter((run) => {
      const { durationDays, durationMinutes } = courseOf(run)
      const [days, minutes] = [run.days.length, minutesOf(run)]
      if (durationMinutes) return minutes !== durationMinutes
      if (run.days.every(isEvening)) return !isAsLong({ days, minutes }, durationDays)
      return durationDays < 1 ? days !== 1 || minutes < 150 || minutes > 300 : days !== durationDays
    })
    expect(wrong.map(({ label }) => label)).toEqual([])
  })

  it('is nowhere said to be longer or shorter', () => {
    const said = courses.flatMap((course) =>
      textsAbout(course).flatMap(({ where, text }) =>
        [...text.matchAll(lengths)]
          .map(([words]) => words.toLowerCase())
          .filter((words) => !fits[words]!(course))
          .map((words) => `${where}: ${words}`),
      ),
    )
    expect(said).toEqual([])
  })

  it('has no more people than its text promises', () => {
    const said = courses.flatMap((course) =>
      textsAbout(course).flatMap(({ where, text }) =>
        [...text.matchAll(groupSizes)].flatMap((found) => {
          const promised = numbers.indexOf(found.slice(1).find(Boolean)!.toLowerCase())
          return runsOf(course)
            .filter(({ capacity }) => capacity !== promised)
            .map(({ label, capacity }) => `${where}: "${found[0]}", but ${label} has ${capacity}`)
        }),
      ),
    )
    expect(said).toEqual([])
  })

  it('is taught by the people it names', () => {
    const strangers = runs.filter((run) =>
      (run.trainers ?? []).some((who) => !courseOf(run).trainers?.includes(who)),
    )
    expect(strangers.map(({ label }) => label)).toEqual([])
  })
})

it('serves lunch only where people are at lunchtime', () => {
  const short = runs.filter((run) => run.delivery === 'venue' && minutesOf(run) < 300)
  expect(short).not.toEqual([])
  const lunches = short.filter((run) => /lunch/i.test(run.joiningInstructions ?? ''))
  expect(lunches.map(({ label }) => label)).toEqual([])
})

it('promises nothing that the system does not do', () => {
  const promises =
    /waiting list|ring the list|are waiting|newsletter|mailing list|subscri|your account|log in to|sign in to|gift card|voucher|again an hour before|reminder|once a month/i
  const said = texts.filter(({ text }) => promises.test(text))
  expect(said.map(({ where, text }) => `${where}: ${promises.exec(text)?.[0]}`)).toEqual([])
})

it('gives prices with VAT that are those without it and a fifth more', () => {
  const said = texts.flatMap(({ text }) => [
    ...text.matchAll(/£([\d,]+) inc\. VAT \(£([\d,]+) \+ VAT\)/g),
  ])
  expect(said.length).toBeGreaterThan(0)
  for (const [, gross, net] of said) expect(pounds(gross!)).toBe(pounds(net!) * 1.2)
})

it('names its telephone, address and towns as the settings and venues do', async () => {
  const { contact, company } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
  })
  for (const { text } of texts) {
    for (const [found] of text.matchAll(/\b0\d{3} \d{3} \d{4}\b/g))
      expect(found).toBe(contact.phone)
    for (const [found] of text.matchAll(/\bhello@\S+example\b/g)) expect(found).toBe(contact.email)
    for (const [, line1] of text.matchAll(/(\d+ Tannery Wharf)/g))
      expect(line1).toBe(company.address.line1)
  }
  const venues = await all<{ address: { town: string } }>('venues')
  const towns = venues.map(({ address }) => address.town).toSorted()
  const home = texts.find(({ text }) => /^Small, practical courses.*online\.$/.test(text))
  const named = home!.text.match(/Leeds|Manchester|Birmingham|London|[A-Z]\w+(?= and online)/g)
  expect([...new Set(named)].toSorted()).toEqual(towns)
})

it('links only to what can be opened', async () => {
  const public_ = new Set<string>(Object.values(sitePages).map(({ path }) => path))
  for (const { slug } of courses) public_.add(`/courses/${slug}`)
  for (const { slug } of await all<Post>('posts')) public_.add(`/blog/${slug}`)
  for (const { slug } of await all<Page>('pages')) public_.add(`/${slug}`)
  const addresses = texts
    .filter(({ where, text }) => /\.(url|from|to)$/.test(where) && text.startsWith('/'))
    .filter(({ where }) => !where.includes('.from'))
  expect(addresses.length).toBeGreaterThan(5)
  const pathOf = (address: string) => address.split('?')[0]!
  expect(addresses.filter(({ text }) => !public_.has(pathOf(text)))).toEqual([])
})

interface InvoiceContent {
  lines: { netPence: number }[]
  totals: { netPence: number; vatPence: number; grossPence: number }
}

const numbers =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ')
numbers[40] = 'forty'

const groupSizes =
  /groups are limited to (\w+)|there are (\w+) places|^.*?(\w+) places, one trainer|never more than (\w+) people/gi

const lengths = /\b(half a day(?! a week)|one day(?= for)|in one day|two days|ninety minutes)\b/gi
const fits: Record<string, (course: Course) => boolean> = {
  'half a day': ({ durationDays, durationMinutes }) => durationDays === 0.5 && !durationMinutes,
  'one day': ({ durationDays }) => durationDays === 1,
  'in one day': ({ durationDays }) => durationDays === 1,
  'two days': ({ durationDays }) => durationDays === 2,
  // Only the taster takes them, whoever speaks of it.
  'ninety minutes': () => courses.some(({ durationMinutes }) => durationMinutes === 90),
}

/** The course's own page, and what articles and pages say where they promote it. */
function textsAbout(course: Course): Text[] {
  return texts.filter(
    ({ where }) => where.startsWith(`course ${course.slug}`) || where.includes(`<${course.id}>`),
  )
}

function runsOf({ id }: Course): CourseRun[] {
  return runs.filter(({ course }) => course === id)
}

function courseOf({ course }: CourseRun): Course {
  return courses.find(({ id }) => id === course)!
}

/** Of one day; they all have the same hours. */
function minutesOf({ days: [day], timeZone }: CourseRun): number {
  const { startsAt, endsAt } = periodOfDay(day!, timeZone)
  return (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
}

/** Evenings come to as many hours as whole days do. */
function isAsLong({ days, minutes }: { days: number; minutes: number }, durationDays: number) {
  const hoursADay = (days * minutes) / 60 / durationDays
  return hoursADay >= 6 && hoursADay <= 8
}

function pounds(written: string): number {
  return Number(written.replaceAll(',', ''))
}

async function everyText(): Promise<Text[]> {
  const named = async (kind: string, collection: CollectionSlug) =>
    (await all<{ slug?: string; title?: string; name?: string; label?: string }>(collection)).map(
      (document) => ({
        where: `${kind} ${document.slug ?? document.title ?? document.name ?? document.label}`,
        document,
      }),
    )
  const globals = await Promise.all(
    (['settings', 'navigation'] as const).map(async (slug) => ({
      where: slug,
      document: await payload.findGlobal({ slug, depth: 0, overrideAccess: true }),
    })),
  )
  const documents = [
    ...(await named('course', 'courses')),
    ...(await named('article', 'posts')),
    ...(await named('page', 'pages')),
    ...(await named('date', 'course-runs')),
    ...(await named('venue', 'venues')),
    ...(await named('trainer', 'trainers')),
    ...(await named('topic', 'topics')),
    ...(await named('redirect', 'redirects')),
    ...globals,
  ]
  return documents.flatMap(({ where, document }) => stringsIn(document, where))
}

/** Each with where it stands; what belongs to a promoted course carries the course's id in brackets. */
function stringsIn(value: unknown, where: string): Text[] {
  if (typeof value === 'string') return [{ where, text: value }]
  if (typeof value !== 'object' || value === null) return []
  const course = 'blockType' in value && 'course' in value ? `<${String(value.course)}>` : ''
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, `${where}${course}.${key}`),
  )
}

async function all<Document>(collection: CollectionSlug): Promise<Document[]> {
  const { docs } = await payload.find({
    collection,
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs as Document[]
}
