import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { makeCourse } from '../../seed/factories/course'
import { makePost } from '../../seed/factories/post'
import { makeSettings, saveSettings } from '../../seed/factories/settings'
import { makeTestimonial } from '../../seed/factories/testimonial'
import { startTestCms } from '../../test-support/cms'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff, type Staff } from '../../test-support/staff'

/** Stands in every field that the public must not read, so that one search through an answer tells. */
const secret = 'xyzzy-secret'
const privateCollections = ['posts', 'pages', 'courses', 'testimonials', 'course-runs'] as const
const inTrash = ['topics', 'authors', 'venues', 'trainers'] as const

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
let rest: Rest
const ids: Record<string, string> = {}

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  rest = restOf(payload)
  await fillTheDatabase()
})
afterAll(() => stop())

describe.each(privateCollections)('what is not published of %s', (collection) => {
  it.each([
    '?limit=0',
    '?draft=true',
    '?trash=true',
    '?draft=true&trash=true&depth=3',
    '?where[_status][equals]=draft',
    '?where[id][exists]=true',
    '?where[or][0][id][exists]=true&where[or][1][deletedAt][exists]=true&trash=true',
  ])('is not found with %s', async (query) => {
    const { body } = await rest({ path: `/${collection}${query}` })
    expect(JSON.stringify(body)).not.toContain(secret)
  })

  it.each(['', '?draft=true', '?trash=true', '?draft=true&depth=3'])(
    'is not found by its id%s',
    async (query) => {
      for (const key of [`${collection}:private`, `${collection}:edited`, `${collection}:trash`]) {
        if (!ids[key]) continue
        const { body } = await rest({ path: `/${collection}/${ids[key]}${query}` })
        expect(JSON.stringify(body)).not.toContain(secret)
      }
    },
  )

  it('what is not published is not counted', async () => {
    const { body } = await rest({
      path: `/${collection}/count?where[id][equals]=${ids[`${collection}:private`]}`,
    })
    expect(body.totalDocs).toBe(0)
  })

  it('is found by an owner, so that this test could fail', async () => {
    const token = await signIn(payload, 'owner')
    const { body } = await rest({ path: `/${collection}?draft=true&trash=true&limit=0`, token })
    expect(JSON.stringify(body)).toContain(secret)
  })
})

it.each(inTrash)('what is in the trash of %s is not found', async (collection) => {
  for (const query of ['?trash=true', `/${ids[`${collection}:trash`]}?trash=true`]) {
    const { body } = await rest({ path: `/${collection}${query}` })
    expect(JSON.stringify(body)).not.toContain(secret)
  }
})

it('a published post that mentions a draft shows nothing of it, however deep one looks', async () => {
  const { body } = await rest({ path: `/posts/${ids['posts:public']}?depth=3&draft=true` })
  expect(body.title).toBe('Public post')
  expect(JSON.stringify(body)).not.toContain(secret)
})

describe.each([
  ['testimonials', 'evidence.sourceDetail'],
  ['testimonials', 'evidence.source'],
  ['testimonials', 'evidence.consent'],
  ['posts', 'createdBy'],
  ['posts', 'createdBy.email'],
  ['media', 'createdBy.email'],
  ['course-runs', 'joiningInstructions'],
  ['course-runs', 'inHouseFor'],
  ['course-runs', 'enquiryId'],
  ['course-runs', 'onlineLink'],
  ['course-runs', 'days.onlineLink'],
])('the private field %s.%s', (collection, field) => {
  it('a private field cannot be filtered by', async () => {
    for (const condition of ['[exists]=true', '[like]=x', '[not_equals]=nothing']) {
      const { status } = await rest({ path: `/${collection}?where[${field}]${condition}` })
      expect(status).toBe(400)
    }
    const nested = await rest({ path: `/${collection}?where[or][0][${field}][exists]=true` })
    expect(nested.status).toBe(400)
    const counted = await rest({ path: `/${collection}/count?where[${field}][exists]=true` })
    expect(counted.status).toBe(400)
  })

  it('a private field cannot be sorted by', async () => {
    for (const direction of ['', '-']) {
      const { status } = await rest({ path: `/${collection}?sort=${direction}${field}` })
      expect(status).toBe(400)
    }
  })

  it('a private field cannot be selected', async () => {
    const names = field.split('.')
    for (const selected of [names.slice(0, 1), names]) {
      const { body } = await rest({
        path: `/${collection}?select[${selected.join('][')}]=true&limit=0`,
      })
      expect(body.docs?.length).toBeGreaterThan(0)
      expect(JSON.stringify(body.docs)).not.toContain(secret)
      expect(JSON.stringify(body.docs)).not.toContain(`"${names.at(-1)}"`)
    }
  })
})

it.each([
  '/posts?where[relatedCourses.title][like]=xyzzy',
  '/posts?where[author.name][like]=nobody&where[topics.name][like]=xyzzy',
  '/course-runs?where[course.title][like]=xyzzy&trash=true',
  '/testimonials?where[course.title][like]=xyzzy',
])('a draft cannot be guessed at through what mentions it: %s', async (path) => {
  const { body } = await rest({ path })
  expect(body.docs ?? []).toEqual([])
})

it('populating with fields of one’s own choice brings no private field', async () => {
  const { body } = await rest({
    path: `/posts/${ids['posts:public']}?depth=3&populate[users][email]=true&populate[media][createdBy]=true&select[createdBy]=true&select[heroImage]=true`,
  })
  expect(JSON.stringify(body)).not.toMatch(/createdBy|@staff\.example/)
})

it('the address that enquiries go to is for staff', async () => {
  const { body } = await rest({ path: '/globals/settings' })
  expect(body).toMatchObject({ contact: { email: 'hello@lectern.example' } })
  expect(JSON.stringify(body)).not.toContain(secret)
})

it('an author sees own drafts and no others', async () => {
  const token = await signIn(payload, 'author')
  const { body } = await rest({ path: '/posts?draft=true&limit=0', token })
  const titles = body.docs?.map(({ title }) => title)
  expect(titles).toContain('Own draft')
  expect(JSON.stringify(body)).not.toContain(secret)
  const versions = await rest({ path: '/posts/versions?limit=0', token })
  expect(versions.body.docs?.length).toBeGreaterThan(0)
  expect(JSON.stringify(versions.body)).not.toContain(secret)
})

it('an author changes own posts and no others', async () => {
  const token = await signIn(payload, 'author')
  const change = (id: string | undefined) =>
    rest({ method: 'PATCH', path: `/posts/${id}?draft=true`, token, body: { summary: 'Changed' } })
  expect((await change(ids['posts:own'])).status).toBe(200)
  expect((await change(ids['posts:public'])).status).toBe(403)
  expect((await change(ids['posts:private'])).status).toBe(403)
})

it('the public restores no version', async () => {
  const { docs } = await payload.findVersions({ collection: 'posts', overrideAccess: true })
  const path = `/posts/versions/${docs[0]?.id}`
  expect((await rest({ method: 'POST', path })).status).toBe(403)
  expect((await rest({ path })).status).toBe(403)
})

async function fillTheDatabase(): Promise<void> {
  const author = await create('authors:public', { name: 'Vince Hart' })
  const image = await uploadPicture()
  await create('courses:private', makeCourse({ title: secret, _status: 'draft' }), true)
  const course = await create('courses:public', makeCourse({ title: 'Public course' }))
  await edit('courses', course, { title: secret })
  await create('posts:private', makePost({ author, title: secret, _status: 'draft' }), true)
  const post = await create('posts:public', {
    ...makePost({ author, title: 'Public post', heroImage: image, createdBy: staff.editor.id }),
    relatedCourses: [ids['courses:private']],
  })
  await edit('posts', post, { title: secret })
  await create(
    'posts:own',
    makePost({ author, title: 'Own draft', createdBy: staff.author.id, _status: 'draft' }),
    true,
  )
  await create('posts:trash', makePost({ author, title: secret }))
  await trash('posts')
  await create('pages:private', { title: secret }, true)
  await create('pages:public', { title: 'Public page', _status: 'published' })
  const { evidence } = makeTestimonial()
  const withSecret = makeTestimonial({ evidence: { ...evidence, sourceDetail: secret } })
  const unpublished = { ...withSecret, name: secret, course, _status: 'draft' }
  await create('testimonials:private', unpublished, true)
  await create('testimonials:public', {
    ...withSecret,
    course: ids['courses:private'],
  })
  await createRuns(course)
  for (const collection of ['topics', 'trainers', 'authors'] as const) {
    await create(`${collection}:trash`, { name: secret })
    await trash(collection)
  }
  const address = { line1: '1 High Street', town: 'Leeds', postcode: 'LS1 1AA' }
  await create('venues:trash', { name: secret, address })
  await trash('venues')
  const { contact } = makeSettings()
  await saveSettings(payload, {
    contact: { ...contact, enquiriesTo: `${secret}@lectern.example` },
    vat: { registered: false },
  })
}

async function createRuns(course: string): Promise<void> {
  const run = {
    course,
    days: [
      {
        ...{ day: '2030-01-12', from: '09:00', until: '17:00' },
        onlineLink: `https://day-${secret}.example`,
      },
    ],
    timeZone: 'Europe/London',
    delivery: 'online',
    capacity: 12,
    status: 'open',
    joiningInstructions: secret,
    inHouseFor: secret,
    enquiryId: secret,
    onlineLink: `https://${secret}.example`,
  }
  await create('course-runs:public', run)
  await create('course-runs:private', { ...run, status: 'hidden' })
  await create('course-runs:edited', { ...run, course: ids['courses:private'] })
  await create('course-runs:trash', run)
  await trash('course-runs')
}

async function uploadPicture(): Promise<string> {
  const { default: sharp } = await import('sharp')
  const background = { r: 20, g: 80, b: 120 }
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'A blue rectangle', createdBy: staff.editor.id },
    file: { data, mimetype: 'image/png', name: 'blue.png', size: data.length },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

async function create(key: string, data: object, draft = false): Promise<string> {
  const [collection] = key.split(':')
  const { id } = await payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    draft,
    depth: 0,
    overrideAccess: true,
  })
  ids[key] = String(id)
  return String(id)
}

const edit = (collection: CollectionSlug, id: string, data: object) =>
  payload.update({ collection, id, data, draft: true, depth: 0, overrideAccess: true })

const trash = (collection: CollectionSlug) =>
  payload.update({
    collection,
    id: ids[`${collection}:trash`]!,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
