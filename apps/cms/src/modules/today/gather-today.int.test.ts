import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import type { Role } from '../../access/roles'
import { makePost } from '@cms-seed/factories/post'
import { startTestCms } from '@cms-support/cms'
import { createStaff, type Staff } from '@cms-support/staff'
import { gatherToday } from './gather-today'

const now = new Date('2030-01-10T09:00:00.000Z')

let payload: Payload
let stop: () => Promise<void>
let staff: Staff

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  await fillTheDatabase()
})
afterAll(() => stop())

it('tells an owner of everything, trouble first', async () => {
  expect(await todayOf('owner')).toEqual([
    '1 enquiry was not e-mailed to you: read them here',
    '2 posts with changes that are not published',
  ])
})

it('tells an editor of content, an author of own drafts alone, and bookings of neither', async () => {
  expect(await todayOf('editor')).toEqual(['2 posts with changes that are not published'])
  expect(await todayOf('author')).toEqual(['1 post with changes that are not published'])
  expect((await todayOf('bookings')).join()).not.toContain('post')
})

it('tells somebody who has not signed in nothing', async () => {
  const req = await createLocalReq({}, payload)
  expect(await gatherToday(req, now)).toEqual([])
})

it('tells staff when the website has not heard of a change, and which job is stuck', async () => {
  const longAgo = '2030-01-10T07:00:00.000Z'
  const announcement = { state: 'waiting', tags: ['posts'], attempts: 3, nextAttemptAt: longAgo }
  await payload.db.create({
    collection: 'announcements',
    data: { ...announcement, createdAt: longAgo, updatedAt: longAgo },
  })
  const job = { key: 'send-emails', name: 'Sending e-mails', everySeconds: 60 }
  await payload.db.create({
    collection: 'job-reports',
    data: { ...job, startedAt: longAgo, succeededAt: longAgo, failedAt: longAgo, error: 'No' },
  })
  const texts = await todayOf('owner')
  expect(texts).toContain('The website has not heard of 1 change yet. It is tried again by itself')
  expect(texts.join()).toContain('is stuck: Sending e-mails')
})

async function todayOf(role: Role): Promise<string[]> {
  const req = await createLocalReq({ user: staff[role] }, payload)
  return (await gatherToday(req, now)).map(({ text }) => text)
}

async function fillTheDatabase(): Promise<void> {
  const common = { depth: 0, overrideAccess: true } as const
  const author = await payload.create({
    ...common,
    collection: 'authors',
    data: { name: 'Vince Hart', slug: '' },
  })
  for (const createdBy of [staff.author.id, staff.editor.id]) {
    const data = { ...makePost({ author: author.id, _status: 'draft' }), createdBy }
    await payload.create({ ...common, collection: 'posts', draft: true, data })
  }
  for (const mailState of ['sent', 'failed'] as const) {
    const data = { name: 'Priya', email: 'priya@example.com', message: 'Hello', kind: 'general' }
    await payload.create({
      ...common,
      collection: 'enquiries',
      data: { ...data, status: 'new', mailState } as never,
    })
  }
  await payload.db.deleteMany({ collection: 'announcements', where: {} })
}
