import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { makePost } from '@cms-seed/factories/post'
import { startTestCms } from '@cms-support/cms'
import { createStaff, type Staff } from '@cms-support/staff'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
let authorId: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  const author = await payload.create({
    collection: 'authors',
    data: { name: 'Vince Hart', slug: '' },
    depth: 0,
    overrideAccess: true,
  })
  authorId = author.id
})
afterAll(() => stop())

describe('the web address of a post', () => {
  it('is made from the title', async () => {
    const post = await draft({ title: 'Leadership & Management: the difference' })
    expect(post.slug).toBe('leadership-and-management-the-difference')
  })

  it('gets a number when the title has been used', async () => {
    await draft({ title: 'Twice told' })
    expect((await draft({ title: 'Twice told' })).slug).toBe('twice-told-2')
  })

  it('is cleaned when it is typed', async () => {
    expect((await draft({ slug: ' My Own Address! ' })).slug).toBe('my-own-address')
  })

  it('stays when the title changes', async () => {
    const post = await draft({ title: 'Before the change' })
    const changed = await save(post.id, { title: 'After the change' })
    expect(changed.slug).toBe('before-the-change')
  })

  it('waits for a title, so that two untitled drafts can stand side by side', async () => {
    const first = await draft({ title: undefined })
    const second = await draft({ title: undefined })
    expect(second.slug).not.toBe(first.slug)
    expect((await save(second.id, { title: 'A title at last' })).slug).toBe('a-title-at-last')
  })

  it('cannot be that of another post, and the message says what to do', async () => {
    await draft({ title: 'Mine', slug: 'mine' })
    await expect(draft({ slug: 'mine' })).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('choose another') }] },
    })
  })
})

describe('the date of publication', () => {
  it('is set by the first publishing, and kept by the next', async () => {
    const post = await draft({})
    expect(post.publishedAt ?? null).toBeNull()
    const published = await publish(post.id)
    expect(new Date(published.publishedAt!).getTime()).toBeGreaterThan(Date.now() - 60_000)
    const again = await publish(post.id, { title: 'A better headline' })
    expect(again.publishedAt).toBe(published.publishedAt)
  })

  it('is the one that was typed', async () => {
    const post = await draft({ publishedAt: '2019-04-12T09:00:00.000Z' })
    expect((await publish(post.id)).publishedAt).toBe('2019-04-12T09:00:00.000Z')
  })
})

it('remembers who began it, whoever the request names', async () => {
  const post = await payload.create({
    collection: 'posts',
    data: { ...draftData(), createdBy: staff.owner.id },
    draft: true,
    depth: 0,
    user: staff.author,
    overrideAccess: false,
  })
  expect(post.createdBy).toBe(staff.author.id)
})

it('publishes nothing that lacks its summary, and says so', async () => {
  const post = await draft({ summary: undefined })
  await expect(publish(post.id)).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: 'summary' })] },
  })
})

it('goes to the trash by the hand of its author, and leaves it only by that of an editor', async () => {
  const post = await payload.create({
    collection: 'posts',
    data: draftData(),
    draft: true,
    depth: 0,
    user: staff.author,
    overrideAccess: false,
  })
  const asAuthor = { collection: 'posts', id: post.id, user: staff.author } as const
  await payload.update({
    ...asAuthor,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: false,
  })
  await expect(
    payload.delete({ ...asAuthor, trash: true, overrideAccess: false }),
  ).rejects.toMatchObject({ status: 403 })
  await payload.delete({ ...asAuthor, user: staff.editor, trash: true, overrideAccess: false })
})

function draftData() {
  return makePost({ author: authorId, _status: 'draft' })
}

function draft(changes: object) {
  return payload.create({
    collection: 'posts',
    data: { ...draftData(), ...changes },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}

function save(id: string, data: object) {
  return payload.update({
    collection: 'posts',
    id,
    data,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}

function publish(id: string, changes: object = {}) {
  return payload.update({
    collection: 'posts',
    id,
    data: { ...changes, _status: 'published' },
    depth: 0,
    overrideAccess: true,
  })
}
