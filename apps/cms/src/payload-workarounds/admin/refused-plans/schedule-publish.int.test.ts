import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import type { Role } from '@cms/access/roles'
import { gatherToday } from '@cms/modules/today'
import { publishDue } from '@cms/modules/publishing'
import { schedulePublish } from './schedule-publish'

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

it('plans what an editor plans', async () => {
  const page = await createPage('draft')
  await plan('editor', page, 'publish')
  expect(await plansOf(page)).toMatchObject([{ input: { type: 'publish' } }])
})

it.each(['author', 'bookings'] as const)(
  'plans nothing for %s, who may not edit it',
  async (role) => {
    const page = await createPage('draft')
    expect(await plan(role, page, 'publish')).toHaveProperty('error')
    expect(await plansOf(page)).toEqual([])
  },
)

it('takes a plan back for whoever may make one, and leaves nothing behind', async () => {
  const page = await createPage('draft')
  await plan('editor', page, 'publish')
  const [job] = await plansOf(page)
  const before = await countJobs()
  expect(await ask('bookings', { deleteID: job!.id })).toHaveProperty('error')
  expect(await plansOf(page)).toHaveLength(1)
  expect(await ask('owner', { deleteID: job!.id })).not.toHaveProperty('error')
  expect(await plansOf(page)).toEqual([])
  expect(await countJobs()).toBe(before - 1)
})

it('publishes what was never published, though the form says to take it down', async () => {
  const page = await createPage('draft')
  await plan('editor', page, 'unpublish')
  await plan('editor', page, 'unpublish')
  expect((await plansOf(page)).map(({ input }) => input?.type)).toEqual(['publish', 'unpublish'])
})

it('plans nothing that could not be published as it is, and says what is missing', async () => {
  const { id } = await payload.create({
    collection: 'testimonials',
    data: { quote: 'Splendid.', name: 'Somebody' },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const doc = { relationTo: 'testimonials', value: id }
  const date = new Date(Date.now() + 3_600_000)
  const answer = (await ask('editor', { type: 'publish', date, doc })) as { error?: string }
  expect(answer.error).toMatch(/^This cannot be published yet, so nothing is planned/)
  expect(answer.error).toContain('Please say where it came from')
  expect(await plansOf(id)).toEqual([])
})

describe('what is planned for a document', () => {
  it('is told to whoever may publish it, and to nobody else', async () => {
    const page = await createPage('draft')
    await plan('editor', page, 'publish')
    const path = `/plans/pages/${page}`
    const { body } = await rest({ path, token: await signIn(payload, 'editor') })
    expect(body).toEqual({
      ahead: [expect.stringMatching(/^Planned for \w+day .* at /)],
      failed: [],
    })
    for (const role of ['author', 'bookings'] as const) {
      expect((await rest({ path, token: await signIn(payload, role) })).status).toBe(403)
    }
    expect((await rest({ path })).status).toBe(403)
    expect((await rest({ path: `/plans/nothing/${page}` })).status).toBe(404)
  })

  it('stands on the first page once it could not be done, until somebody has seen it', async () => {
    const { id } = await payload.create({
      collection: 'testimonials',
      data: { quote: 'Splendid.', name: 'Somebody Else' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'testimonials', value: id } },
      waitUntil: new Date(Date.now() - 1000),
    })
    await publishDue(payload, new Date())
    const told = /could not be published on .*: Please say where it came from/
    expect(await tasksOf('editor')).toContainEqual(expect.stringMatching(told))
    expect(await tasksOf('bookings')).not.toContainEqual(expect.stringMatching(told))

    const path = `/plans/testimonials/${id}/failed`
    const token = await signIn(payload, 'editor')
    const { status, body } = await rest({ method: 'DELETE', path, token })
    expect({ status, body }).toEqual({ status: 200, body: { ahead: [], failed: [] } })
    expect(await tasksOf('editor')).not.toContainEqual(expect.stringMatching(told))
  })
})

async function tasksOf(role: Role): Promise<string[]> {
  const req = await createLocalReq({ user: staff[role] }, payload)
  return (await gatherToday(req, new Date())).map(({ text }) => text)
}

it('takes down what is published', async () => {
  const page = await createPage('published')
  await plan('editor', page, 'unpublish')
  expect(await plansOf(page)).toMatchObject([{ input: { type: 'unpublish' } }])
})

async function createPage(_status: 'draft' | 'published'): Promise<string> {
  const data = { title: `Page ${Math.random()}`, layout: [], _status }
  const page = await payload.create({
    collection: 'pages',
    data: data as never,
    draft: _status === 'draft',
    depth: 0,
    overrideAccess: true,
  })
  return page.id
}

function plan(role: Role, page: string, type: 'publish' | 'unpublish') {
  const date = new Date(Date.now() + 3_600_000)
  return ask(role, { type, date, doc: { relationTo: 'pages', value: page } })
}

async function ask(role: Role, args: object): Promise<unknown> {
  const req = await createLocalReq({ user: staff[role] }, payload)
  return schedulePublish({ ...args, req } as never)
}

type Job = { id: string; input?: { type?: string; doc?: { value: string } } }

async function plansOf(page: string): Promise<Job[]> {
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  return docs.filter(({ input }) => input?.doc?.value === page)
}

async function countJobs(): Promise<number> {
  return (await payload.db.count({ collection: 'payload-jobs' })).totalDocs
}
