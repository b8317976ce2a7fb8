import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { readMail } from '@cms-support/read-mail'
import { createStaff } from '@cms-support/staff'
import { findFailedPlans, findPlans, putFailedPlansAside, type PlannedDocument } from './plans'
import { publishDue } from './publish-due'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const now = new Date()
const secondsFromNow = (seconds: number) => new Date(now.getTime() + seconds * 1000)

const createPage = (data: object): Promise<Page> =>
  payload.create({
    collection: 'pages',
    data: { layout: [], ...data } as never,
    depth: 0,
    overrideAccess: true,
  })

const plan = (page: Page, type: 'publish' | 'unpublish', waitUntil: Date) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'pages', value: page.id } },
    waitUntil,
  })

async function statusOf({ id }: Page) {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { id: { equals: id } },
    overrideAccess: true,
  })
  return docs[0]?._status
}

async function announcedTags(): Promise<string[]> {
  const { docs } = await payload.db.find<{ tags: string[] }>({
    collection: 'announcements',
    pagination: false,
    limit: 0,
  })
  return docs.flatMap(({ tags }) => tags)
}

it('publishes what is due, newest draft and all, and the website hears of it', async () => {
  const page = await createPage({ title: 'Due now' })
  await payload.update({
    collection: 'pages',
    id: page.id,
    data: { title: 'Due now, edited' },
    draft: true,
    overrideAccess: true,
  })
  await plan(page, 'publish', secondsFromNow(-1))
  await publishDue(payload, now)
  const published = await payload.findByID({
    collection: 'pages',
    id: page.id,
    overrideAccess: true,
  })
  expect(published).toMatchObject({ _status: 'published', title: 'Due now, edited' })
  expect(await announcedTags()).toContain('page:due-now')
})

it('leaves alone what is planned for later', async () => {
  const page = await createPage({ title: 'Later' })
  await plan(page, 'publish', secondsFromNow(3600))
  await publishDue(payload, now)
  expect(await statusOf(page)).toBe('draft')
})

it('a document is taken off the website at its planned time, too', async () => {
  const page = await createPage({ title: 'Until today', _status: 'published' })
  await plan(page, 'unpublish', secondsFromNow(-1))
  await publishDue(payload, now)
  expect(await statusOf(page)).toBe('draft')
})

it('takes up again what a process was doing when it died', async () => {
  const page = await createPage({ title: 'Cut short' })
  const job = await plan(page, 'publish', secondsFromNow(-1))
  await payload.db.updateJobs({ id: job.id, data: { processing: true } })
  await publishDue(payload, now)
  expect(await statusOf(page)).toBe('draft')
  // From when the job was touched, which on a busy machine is long after this file began.
  await publishDue(payload, new Date(Date.now() + 120_000))
  expect(await statusOf(page)).toBe('published')
})

describe('a plan that the document itself stands in the way of', () => {
  it('stays with it, says why, and does not make the job fail', async () => {
    const testimonial = await planWithoutConsent()
    await publishDue(payload, now)
    await publishDue(payload, now)
    const [failed] = await findFailedPlans(payload, testimonial)
    expect(failed).toMatchObject({ type: 'publish', tries: 1 })
    expect(failed?.reason).toMatch(/consent|agreed|where it came from/i)
  })

  it('is told to whoever planned it, once, by e-mail', async () => {
    const { owner } = await createStaff(payload)
    await planWithoutConsent(owner.id)
    await publishDue(payload, now)
    await publishDue(payload, now)
    const mail = await readMail(process.env.MAIL_DIR!)
    const told = mail.filter(({ subject }) => subject?.includes('was not published'))
    expect(told.map(({ to }) => to?.map(({ address }) => address))).toEqual([[owner.email]])
    expect(told[0]?.text).toMatch(/You planned it for .*consent|agreed|where it came from/is)
  })

  it('is dealt with once somebody publishes it, or puts it aside', async () => {
    const { collection, id } = await planWithoutConsent()
    await publishDue(payload, now)
    expect(await findFailedPlans(payload, { collection, id })).toHaveLength(1)
    await putFailedPlansAside(payload, { collection, id })
    expect(await findFailedPlans(payload, { collection, id })).toEqual([])

    const page = await createPage({ title: 'By hand in the end' })
    await plan(page, 'publish', secondsFromNow(-1))
    const document = { collection: 'pages', id: page.id } as const
    await markFailed(document)
    expect(await findFailedPlans(payload, document)).toHaveLength(1)
    await payload.update({
      collection: 'pages',
      id: page.id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    expect(await findFailedPlans(payload, document)).toEqual([])
  })
})

it('tries again what only did not work just then', async () => {
  const page = await createPage({ title: 'At the second try' })
  await plan(page, 'publish', secondsFromNow(-1))
  const restore = failOnce()
  await publishDue(payload, now)
  restore()
  const document = { collection: 'pages', id: page.id } as const
  expect(await findFailedPlans(payload, document)).toEqual([])
  const [again] = await findPlans(payload, document)
  await payload.db.updateJobs({
    id: again!.id,
    data: { waitUntil: secondsFromNow(-1).toISOString() },
  })
  await publishDue(payload, now)
  expect(await statusOf(page)).toBe('published')
})

async function planWithoutConsent(userId?: string) {
  const { id } = await payload.create({
    collection: 'testimonials',
    data: { quote: 'Splendid.', name: 'Somebody' },
    draft: true,
    overrideAccess: true,
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'testimonials', value: id },
      ...(userId ? { user: { relationTo: 'users', value: userId } } : {}),
    },
    waitUntil: secondsFromNow(-1),
  })
  return { collection: 'testimonials', id } as const
}

async function markFailed(document: PlannedDocument): Promise<void> {
  const [ahead] = await findPlans(payload, document)
  await payload.db.updateJobs({ id: ahead!.id, data: { hasError: true } })
}

/** The next save of a page fails as it does when a database is away. */
function failOnce(): () => void {
  const { config } = payload.collections.pages
  const hooks = config.hooks.beforeOperation
  config.hooks.beforeOperation = [
    ...hooks,
    ({ operation }) => {
      if (operation === 'update') throw new Error('the database is away')
    },
  ]
  return () => {
    config.hooks.beforeOperation = hooks
  }
}
