import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { createPost } from '../../seed/factories/post'
import { startTestCms } from '../../test-support/cms'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff, type Staff } from '../../test-support/staff'
import { publishDue } from '../modules/publishing'
import { loadVersions } from './load-versions'
import { savedByWords } from './saved-by-words'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
let rest: Rest
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  rest = restOf(payload)
})
afterAll(() => stop())

describe('each version of a post', () => {
  it('says who saved it: people by name, plans with whoever planned, the rest Lectern', async () => {
    const { id } = await createPost(payload, { _status: 'draft' })
    await save(id, { title: 'By the editor' }, 'editor')
    await save(id, { title: 'By the owner' }, 'owner')
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'posts', value: id },
        user: { relationTo: 'users', value: staff.editor.id },
      },
      waitUntil: new Date(Date.now() - 1000),
    })
    await publishDue(payload, new Date())
    expect((await versionsOf(id)).map(({ by, state }) => `${by}: ${state}`)).toEqual([
      'Lectern, as planned by The editor: Published last',
      'The owner: Draft',
      'The editor: Draft',
      'Lectern: Draft',
    ])
  })

  it('keeps the name when the account is gone, and whoever brings it back saves a new one', async () => {
    const leaver = await payload.create({
      collection: 'users',
      data: {
        name: 'Ann Example',
        email: 'ann@staff.example',
        password: 'teapot-orbit-meadow',
        role: 'editor',
      },
      depth: 0,
      overrideAccess: true,
    })
    const { id } = await createPost(payload, { _status: 'draft' })
    await payload.update({
      collection: 'posts',
      id,
      data: { title: 'By Ann' },
      draft: true,
      user: { ...leaver, collection: 'users' },
      overrideAccess: false,
    })
    await payload.delete({ collection: 'users', id: leaver.id, overrideAccess: true })
    const [byAnn] = await versionsOf(id)
    expect(byAnn?.by).toBe('Ann Example')
    const restored = await rest({
      method: 'POST',
      path: `/posts/versions/${byAnn!.id}?draft=true`,
      token: await signIn(payload, 'owner'),
    })
    expect(restored.status).toBe(200)
    const versions = await versionsOf(id)
    expect(versions.map(({ by }) => by)).toEqual(['The owner', 'Ann Example', 'Lectern'])
  })

  it('cannot be said to be by another, nor be read by the public', async () => {
    const { id } = await createPost(payload, { _status: 'published' })
    const token = await signIn(payload, 'editor')
    const body = {
      savedBy: { userId: null, name: 'Somebody else', at: '2020-01-01T00:00:00.000Z' },
    }
    await rest({ method: 'PATCH', path: `/posts/${id}`, body, token })
    expect((await versionsOf(id))[0]?.by).toBe('The editor')
    const asStaff = await rest({ path: `/posts/${id}`, token })
    expect(asStaff.body.savedBy).toMatchObject({ name: 'The editor' })
    const asVisitor = await rest({ path: `/posts/${id}` })
    expect({ status: asVisitor.status, savedBy: asVisitor.body.savedBy }).toEqual({ status: 200 })
    const asked = await rest({ path: '/posts?where[savedBy][exists]=true' })
    expect(asked.status).not.toBe(200)
  })

  it('is no reason to refuse a colleague’s save, and is not taken over by a copy', async () => {
    const { id } = await createPost(payload, { _status: 'draft' })
    await save(id, { title: 'By the editor' }, 'editor')
    const copy = await payload.duplicate({
      collection: 'posts',
      id,
      data: {},
      user: staff.owner,
      overrideAccess: false,
    })
    expect((await versionsOf(copy.id)).map(({ by }) => by)).toEqual(['The owner'])
  })
})

it('settings and navigation, too, keep who saved which version', async () => {
  await payload.updateGlobal({
    slug: 'navigation',
    data: { header: [] },
    user: staff.editor,
    overrideAccess: false,
  })
  const req = await reqOf('owner')
  const global = payload.config.globals.find(({ slug }) => slug === 'navigation')
  expect(await loadVersions(req, { global })).toMatchObject([{ by: 'The editor', state: null }])
})

it('is told by the clock of the place', () => {
  const savedBy = { userId: null, name: 'Ann Example', at: '2026-07-07T08:14:00.000Z' }
  expect(savedByWords(savedBy)).toBe('Ann Example, Tuesday 7 July 2026 at 9.14am')
  expect(savedByWords(undefined)).toBe('not known')
})

async function save(id: string, data: object, role: 'editor' | 'owner'): Promise<void> {
  await payload.update({
    collection: 'posts',
    id,
    data,
    draft: true,
    user: staff[role],
    overrideAccess: false,
  })
}

async function versionsOf(id: string) {
  return loadVersions(await reqOf('owner'), { collection: payload.collections.posts.config, id })
}

function reqOf(role: 'owner'): Promise<PayloadRequest> {
  return createLocalReq({ user: staff[role] }, payload)
}
