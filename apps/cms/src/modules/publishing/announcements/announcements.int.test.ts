import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import { makeCourse } from '@cms-seed/factories/course'
import { makeRun } from '@cms-seed/factories/course-run'
import { createMedia } from '@cms-seed/factories/media'
import { saveSettings } from '@cms-seed/factories/settings'
import { startTestCms } from '@cms-support/cms'
import { startReceiver, type Receiver } from '@cms-support/receiver'
import { restOf } from '@cms-support/rest'
import { startDelivery } from './delivery'
import { readLiveState } from '../live-state/read-live-state'
import { pruneDelivered } from './prune-delivered'

const secret = 'announcements-are-signed-with-this'

let payload: Payload
let stop: () => Promise<void>
let website: Receiver
let delivery: { stop: () => void }

beforeAll(async () => {
  website = await startReceiver(secret)
  ;({ payload, stop } = await startTestCms({
    WEB_URL: 'http://localhost:3000',
    WEB_INTERNAL_URL: website.url,
    CMS_WEB_SECRET: secret,
  }))
  delivery = startDelivery(payload)
})
afterEach(() => whenAllDelivered())
afterAll(async () => {
  delivery.stop()
  await stop()
  await website.stop()
})

const everything = { overrideAccess: true, depth: 0 } as const

const createPage = (title: string, _status: 'draft' | 'published') =>
  payload.create({
    ...everything,
    collection: 'pages',
    data: { title, _status, layout: [] } as never,
  })

const updatePage = (id: string, data: object, draft = false) =>
  payload.update({
    ...everything,
    collection: 'pages',
    id,
    data,
    draft,
  })

async function waiting(): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'announcements',
    where: { state: { equals: 'waiting' } },
  })
  return totalDocs
}

/** Every test leaves an empty outbox to the next. */
async function whenAllDelivered(): Promise<void> {
  while ((await waiting()) > 0) await new Promise((resolve) => setImmediate(resolve))
}

async function announcedSince(work: () => Promise<unknown>): Promise<string[]> {
  const { totalDocs: before } = await payload.db.count({ collection: 'announcements' })
  await work()
  const { docs } = await payload.db.find<{ tags: string[] }>({
    collection: 'announcements',
    sort: 'createdAt',
    pagination: false,
    limit: 0,
  })
  return docs.slice(before).flatMap(({ tags }) => tags)
}

it('a page is said to be live once the website has it, and not before', async () => {
  const req = await createLocalReq({}, payload)
  const stateOf = (id: string) => readLiveState(req, { collection: 'pages', id })
  const { id } = await createPage('Seen at last', 'draft')
  expect(await stateOf(id)).toEqual({ state: 'off' })
  website.failNext(503)
  await updatePage(id, { slug: 'seen-at-last', _status: 'published' })
  const href = 'http://localhost:3000/seen-at-last'
  expect(await stateOf(id)).toMatchObject({ state: 'publishing', href })
  await whenAllDelivered()
  const live = await stateOf(id)
  expect(live).toMatchObject({ state: 'live', href, isLate: false })
  await updatePage(id, { title: 'Not yet' }, true)
  expect(await stateOf(id)).toEqual(live)
  await payload.db.deleteMany({ collection: 'announcements', where: {} })
  expect(await stateOf(id)).toMatchObject({ state: 'live' })
  await updatePage(id, { _status: 'draft' })
  expect(await stateOf(id)).toEqual({ state: 'off' })
})

describe('the website hears of', () => {
  it('a page when it is published, by its tag and with its path', async () => {
    await createPage('Our history', 'published')
    const announcements = await website.whenAnnounced('pages', 'page:our-history')
    expect(announcements.flatMap(({ paths }) => paths ?? [])).toContain('/our-history')
  })

  it('both addresses of a published page that moves, although a draft moved it first', async () => {
    const { id } = await createPage('Old address', 'published')
    await website.whenAnnounced('page:old-address')
    await updatePage(id, { slug: 'new-address' }, true)
    await updatePage(id, { slug: 'new-address', _status: 'published' })
    await website.whenAnnounced('page:old-address', 'page:new-address', 'redirects')
  })

  it('a page that is no longer published', async () => {
    const { id } = await createPage('Soon gone', 'published')
    await website.whenAnnounced('page:soon-gone')
    await updatePage(id, { _status: 'draft' })
    await website.whenAnnounced('page:soon-gone')
  })

  it('a page whose draft of old is restored in place of what is published', async () => {
    const { id } = await createPage('Restored draft', 'draft')
    await updatePage(id, { slug: 'restored-draft', _status: 'published' })
    await website.whenAnnounced('page:restored-draft')
    const { docs } = await payload.findVersions({
      ...everything,
      collection: 'pages',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
    })
    await payload.restoreVersion({
      ...everything,
      collection: 'pages',
      id: docs[0]!.id,
      req: { pathname: `/api/pages/versions/${docs[0]!.id}`, method: 'POST' },
    })
    await website.whenAnnounced('page:restored-draft')
  })

  it('a page that is thrown away, and one that is deleted', async () => {
    const [trashed, deleted] = [
      await createPage('Thrown away', 'published'),
      await createPage('Deleted', 'published'),
    ]
    await website.whenAnnounced('page:thrown-away', 'page:deleted')
    await updatePage(trashed.id, { deletedAt: new Date().toISOString() })
    await payload.delete({ ...everything, collection: 'pages', id: deleted.id })
    await website.whenAnnounced('page:thrown-away', 'page:deleted')
  })

  it('a date, under the course that it belonged to and the one that it belongs to now', async () => {
    const [first, second] = await Promise.all([
      createCourse('First course'),
      createCourse('Second course'),
    ])
    const run = await createRun({ course: first.id })
    await website.whenAnnounced('runs', 'course:first-course', 'course:second-course')
    await payload.update({
      ...everything,
      collection: 'course-runs',
      id: run.id,
      data: { course: second.id },
    })
    await website.whenAnnounced('runs', 'course:first-course', 'course:second-course')
  })

  it('the website hears of a change to the navigation', async () => {
    await payload.updateGlobal({ slug: 'navigation', data: { header: [] }, ...everything })
    await website.whenAnnounced('navigation')
  })

  it('a picture, under the names of its files in every size', async () => {
    const { id, filename, sizes } = await createMedia(payload)
    await payload.update({ ...everything, collection: 'media', id, data: { alt: 'Another' } })
    const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
    const tags = names.filter((name) => typeof name === 'string').map((name) => `file:${name}`)
    expect(tags.length).toBeGreaterThan(0)
    await website.whenAnnounced('media', ...tags)
    await payload.delete({ ...everything, collection: 'media', id })
    await website.whenAnnounced('media', ...tags)
  })

  it('a new term for what is kept about people, and reads it without an account', async () => {
    await saveSettings(payload)
    await payload.updateGlobal({
      slug: 'settings',
      data: { privacy: { enquiries: 5 } },
      ...everything,
    })
    await website.whenAnnounced('settings')
    const asked = await restOf(payload)({ path: '/globals/settings?depth=0' })
    expect(asked.body).toMatchObject({ privacy: { enquiries: 5 } })
  })
})

describe('the website hears nothing of', () => {
  it('drafts, nor of a draft beside a published page', async () => {
    const tags = await announcedSince(async () => {
      const { id } = await createPage('Only a draft', 'draft')
      await updatePage(id, { title: 'Still a draft' }, true)
    })
    expect(tags).toEqual([])
    const { id } = await createPage('Published', 'published')
    const tagsOfDraft = await announcedSince(() => updatePage(id, { title: 'Not yet' }, true))
    expect(tagsOfDraft).toEqual([])
  })

  it('the website hears nothing of hidden dates', async () => {
    const course = await createCourse('With a hidden date')
    const tags = await announcedSince(() => createRun({ course: course.id, status: 'hidden' }))
    expect(tags).toEqual([])
  })

  it('the website hears nothing of what is seeded', async () => {
    const tags = await announcedSince(() =>
      payload.create({
        ...everything,
        collection: 'pages',
        data: { title: 'Seeded', layout: [], _status: 'published' } as never,
        context: { seeding: true },
      }),
    )
    expect(tags).toEqual([])
  })

  it('the website hears nothing of a change that failed', async () => {
    const tags = await announcedSince(() => createRun({ course: 'x', days: [] }).catch(() => null))
    expect(tags).toEqual([])
  })
})

describe('when the website is in trouble', () => {
  it('saving does not wait for it, and it is told again until it answers', async () => {
    website.failNext(500, 503)
    const before = website.attempts()
    await createPage('Told three times', 'published')
    await website.whenAnnounced('page:told-three-times')
    expect(website.attempts() - before).toBe(3)
  })

  it('what waits is told together, after a restart of the CMS as well', async () => {
    delivery.stop()
    await createPage('While stopped one', 'published')
    await createPage('While stopped two', 'published')
    expect(await waiting()).toBe(2)
    const before = website.attempts()
    delivery = startDelivery(payload)
    await website.whenAnnounced('page:while-stopped-one', 'page:while-stopped-two')
    expect(website.attempts() - before).toBe(1)
  })

  it('what it has taken is told again under the same names, apart from news, until all of it is live', async () => {
    website.pendNext('Its edge is given 3 pages anew')
    await createPage('Taken', 'published')
    const [first] = await website.whenAnnounced('page:taken')
    await createPage('News', 'published')
    const told = await website.whenAnnounced('page:taken', 'page:news')
    const again = told.filter(({ tags }) => tags.includes('page:taken'))
    expect(again).toHaveLength(1)
    expect(again[0]).toMatchObject({ ids: first?.ids, tags: first?.tags })
    expect(first?.ids).toHaveLength(1)
    await whenAllDelivered()
    const { docs } = await payload.find({
      collection: 'announcements',
      where: { lastError: { equals: 'Its edge is given 3 pages anew' } },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ state: 'delivered', attempts: 1 }])
  })

  it('its last words are kept for staff to see', async () => {
    website.failNext(503)
    delivery.stop()
    await createPage('Refused once', 'published')
    delivery = startDelivery(payload)
    await website.whenAnnounced('page:refused-once')
    const { docs } = await payload.find({
      collection: 'announcements',
      where: { lastError: { equals: 'The website answered 503' } },
      overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(0)
  })
})

it('forgets what was delivered a week ago', async () => {
  await whenAllDelivered()
  await pruneDelivered(payload, new Date(Date.now() + 8 * 24 * 60 * 60 * 1000))
  expect((await payload.db.count({ collection: 'announcements' })).totalDocs).toBe(0)
})

/** Not by the factories' own writing, of which the website hears nothing. */
function createCourse(title: string) {
  return payload.create({ ...everything, collection: 'courses', data: makeCourse({ title }) })
}

function createRun(given: Parameters<typeof makeRun>[0]) {
  return payload.create({ ...everything, collection: 'course-runs', data: makeRun(given) })
}
