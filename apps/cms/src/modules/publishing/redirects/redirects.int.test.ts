import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page, Redirect } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const everything = { overrideAccess: true, depth: 0 } as const

const createPage = (title: string): Promise<Page> =>
  payload.create({
    ...everything,
    collection: 'pages',
    data: { title, _status: 'published', layout: [] } as never,
  })

const movePage = (id: string, slug: string) =>
  payload.update({ ...everything, collection: 'pages', id, data: { slug, _status: 'published' } })

const createRedirect = (data: Partial<Redirect>) =>
  payload.create({
    ...everything,
    collection: 'redirects',
    data: { kind: 'url', permanent: true, ...data } as never,
  })

async function redirectFrom(from: string): Promise<Redirect | undefined> {
  const { docs } = await payload.find({
    ...everything,
    collection: 'redirects',
    where: { from: { equals: from } },
  })
  return docs[0]
}

describe('when a published page moves', () => {
  it('its old address leads to it', async () => {
    const { id } = await createPage('First place')
    await movePage(id, 'second-place')
    expect(await redirectFrom('/first-place')).toMatchObject({
      kind: 'internal',
      reference: { relationTo: 'pages', value: id },
      permanent: true,
    })
  })

  it('a page that moves and comes back is hidden by no redirect', async () => {
    const { id } = await createPage('There')
    await movePage(id, 'back')
    await movePage(id, 'there')
    expect(await redirectFrom('/there')).toBeUndefined()
    expect(await redirectFrom('/back')).toMatchObject({ reference: { value: id } })
  })

  it('all its former addresses lead to it', async () => {
    const { id } = await createPage('One')
    await movePage(id, 'two')
    await movePage(id, 'three')
    expect(await redirectFrom('/one')).toMatchObject({ reference: { value: id } })
    expect(await redirectFrom('/two')).toMatchObject({ reference: { value: id } })
  })
})

it('lets the old address of a topic or an author lead to the new one', async () => {
  const topic = await payload.create({
    ...everything,
    collection: 'topics',
    data: { name: 'Minutes' } as never,
  })
  const moveTopic = (slug: string) =>
    payload.update({ ...everything, collection: 'topics', id: topic.id, data: { slug } })
  await moveTopic('taking-minutes')
  expect(await redirectFrom('/blog/topics/minutes')).toMatchObject({
    kind: 'internal',
    reference: { relationTo: 'topics', value: topic.id },
    permanent: true,
  })
  await moveTopic('minutes')
  expect(await redirectFrom('/blog/topics/minutes')).toBeUndefined()
  expect(await redirectFrom('/blog/topics/taking-minutes')).toMatchObject({
    reference: { relationTo: 'topics', value: topic.id },
  })
})

it('makes no redirect for a draft that moves before anybody has seen it', async () => {
  const { id } = await payload.create({
    ...everything,
    collection: 'pages',
    data: { title: 'Unseen', layout: [] } as never,
  })
  await movePage(id, 'seen')
  expect(await redirectFrom('/unseen')).toBeUndefined()
})

it('lets a page be deleted although an old address leads to it', async () => {
  const { id } = await createPage('Short life')
  await movePage(id, 'short')
  await payload.delete({ ...everything, collection: 'pages', id })
})

describe('the old address', () => {
  it.each([
    ['https://old.example/spring/#top', '/spring'],
    ['/our%20brochure.html', '/our%20brochure.html'],
    ['https://old.example/Our brochure 2.html', '/our%20brochure%202.html'],
    ['/Formaci%C3%B3n-Liderazgo/', '/formaci\u00f3n-liderazgo'],
    ['/cafe\u0301-culture', '/caf\u00e9-culture'],
    ['https://old.example/mail/?utm_source=x', '/mail'],
  ])('%j is kept in its one spelling', async (typed, from) => {
    expect(await createRedirect({ from: typed, url: '/courses' })).toMatchObject({ from })
  })

  it('cannot be given twice, in whatever spelling', async () => {
    await createRedirect({ from: '/Twice', url: '/courses' })
    await expectRefusal({ from: '/twice/', url: '/blog' }, /a redirect from this address already/)
  })

  it('can be saved again as it is', async () => {
    const { id } = await createRedirect({ from: '/again', url: '/courses' })
    const data = { from: '/Again/', url: '/blog' }
    const saved = await payload.update({ ...everything, collection: 'redirects', id, data })
    expect(saved).toMatchObject({ from: '/again', url: '/blog' })
  })
})

it('leads to a page that the website makes by itself, and in no circle', async () => {
  const { id } = await createRedirect({
    from: '/training',
    kind: 'internal',
    sitePage: 'courses',
  })
  expect(id).toBeTruthy()
  await expect(
    createRedirect({ from: '/courses', kind: 'internal', sitePage: 'courses' }),
  ).rejects.toThrow()
  await expect(createRedirect({ from: '/nowhere', kind: 'internal' })).rejects.toThrow()
})

describe('refuses', () => {
  it.each([
    ['no slash', { from: 'old', url: '/new' }, /begin the address with one slash/],
    ['another host in disguise', { from: '//evil.example', url: '/new' }, /begin the address/],
    ['the front page', { from: '/', url: '/new' }, /needs this address/],
    ['the front page by its file', { from: '/INDEX.html', url: '/new' }, /needs this address/],
    ['the front page of an old site', { from: 'https://old.example', url: '/new' }, /needs this/],
    ['the admin', { from: '/admin/x', url: '/new' }, /needs this address/],
    ['a list', { from: '/Blog/', url: '/new' }, /needs this address/],
    ['a page of a list', { from: '/courses/page/2', url: '/new' }, /needs this address/],
    ['a feed', { from: '/feed.xml', url: '/new' }, /needs this address/],
    ['a picture', { from: '/media/photo.png', url: '/new' }, /needs this address/],
    ['files of the framework', { from: '/_next/static/a.js', url: '/new' }, /needs this address/],
    ['an address of the API', { from: '/API/health', url: '/new' }, /needs this address/],
    ['what only the query tells', { from: '/index.php?page_id=12' }, /leave “\?page_id=12” out/],
    ['a query of the front page', { from: 'https://old.example/?p=7' }, /leave “\?p=7” out/],
    ['more than can be asked for', { from: `/${'\u00e9'.repeat(101)}` }, /longer than the website/],
    ['an address that leads to itself', { from: '/circle', url: '/circle/' }, /in a circle/],
    ['itself in capitals', { from: '/circle', url: '/CIRCLE?x=1#y' }, /in a circle/],
    ['a script', { from: '/script', url: 'javascript:alert(1)' }, /begins with https/],
  ])('%s', (_, data, message) => expectRefusal({ url: '/new', ...data }, message))

  it('redirects that lead in a circle of three are refused', async () => {
    await createRedirect({ from: '/a', url: '/b' })
    await createRedirect({ from: '/b', url: 'http://localhost:3000/c?x=1' })
    await expectRefusal({ from: '/c', url: '/a' }, /in a circle/)
  })

  it('a circle of two that differ in their spelling', async () => {
    await createRedirect({ from: '/A-way', url: '/b-way' })
    await expectRefusal({ from: '/B-way', url: '/a-way' }, /in a circle/)
    await createRedirect({ from: '/caf\u00e9', url: '/tea%20room' })
    await expectRefusal({ from: '/tea room', url: '/cafe%CC%81/' }, /in a circle/)
  })

  it('to lead away from what is published, in whatever spelling, until it is not any more', async () => {
    const { id, slug } = await createPage('Standing here')
    await expectRefusal(
      { from: `/${slug.toUpperCase()}/`, url: '/new' },
      /Something that is published/,
    )
    await payload.update({ ...everything, collection: 'pages', id, data: { _status: 'draft' } })
    await createRedirect({ from: `/${slug}`, url: '/new' })
  })
})

it('what is published later at the address of a redirect takes its place', async () => {
  await createRedirect({ from: '/Taken-Later', url: '/courses' })
  const { slug } = await createPage('Taken later')
  expect(slug).toBe('taken-later')
  expect(await redirectFrom('/taken-later')).toBeUndefined()
})

async function expectRefusal(data: Partial<Redirect>, message: RegExp) {
  await expect(createRedirect(data)).rejects.toMatchObject({
    data: { errors: [{ message: expect.stringMatching(message) as unknown }] },
  })
}
