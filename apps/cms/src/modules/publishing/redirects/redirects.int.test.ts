import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page, Redirect } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { startTestCms } from '../../../../test-support/cms'

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

  it('and back again, no redirect hides it', async () => {
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
    kind: 'url',
    url: '/blog/topics/taking-minutes',
    permanent: true,
  })
  await moveTopic('minutes')
  expect(await redirectFrom('/blog/topics/minutes')).toBeUndefined()
  expect(await redirectFrom('/blog/topics/taking-minutes')).toMatchObject({
    url: '/blog/topics/minutes',
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

it('takes a whole address for its path', async () => {
  const { from } = await createRedirect({
    from: 'https://old.example/spring/?a=b',
    url: '/courses',
  })
  expect(from).toBe('/spring')
})

describe('refuses', () => {
  it.each([
    ['no slash', { from: 'old', url: '/new' }, /begin the address with a slash/],
    ['another host in disguise', { from: '//evil.example', url: '/new' }, /begin the address/],
    ['the front page', { from: '/', url: '/new' }, /needs this address/],
    ['the admin', { from: '/admin/x', url: '/new' }, /needs this address/],
    ['an address that leads to itself', { from: '/circle', url: '/circle/' }, /in a circle/],
    ['a script', { from: '/script', url: 'javascript:alert(1)' }, /begins with https/],
  ])('%s', async (_, data, message) => {
    await expect(createRedirect(data)).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringMatching(message) as unknown }] },
    })
  })

  it('a circle of three', async () => {
    await createRedirect({ from: '/a', url: '/b' })
    await createRedirect({ from: '/b', url: 'http://localhost:3000/c?x=1' })
    await expect(createRedirect({ from: '/c', url: '/a' })).rejects.toMatchObject({
      data: { errors: [{ path: 'from' }] },
    })
  })
})
