import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Page } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { startTestCms } from '../../../../test-support/cms'
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

it('unpublishes, too', async () => {
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
  await publishDue(payload, secondsFromNow(120))
  expect(await statusOf(page)).toBe('published')
})

it('tells when something may not be published, and does not try it for ever', async () => {
  const withoutConsent = await payload.create({
    collection: 'testimonials',
    data: { quote: 'Splendid.', name: 'Somebody' },
    draft: true,
    overrideAccess: true,
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'testimonials', value: withoutConsent.id } },
    waitUntil: secondsFromNow(-1),
  })
  await expect(publishDue(payload, now)).rejects.toThrow(/A planned publication was refused/)
  await publishDue(payload, now)
})
