import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import type { Course } from '@lectern/shared/contract/payload-types'
import type { CollectionAfterChangeHook, Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { startTestCms } from '@cms-support/cms'
import { findAll } from '@cms/database/find-all'

let payload: Payload
let stop: () => Promise<void>
let ids: string[]
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end()
})

it('Payload still keeps half of what a bulk change could not save to its end', async () => {
  await changeAll()
  expect(await summaries()).toEqual(['In bulk.', 'In bulk.'])
})

it('where Payload is told to change one after the other, one that fails still takes the others back', async () => {
  payload.db.bulkOperationsSingleTransaction = true
  endings.push(() => (payload.db.bulkOperationsSingleTransaction = false))
  await changeAll()
  expect(await summaries()).not.toContain('In bulk.')
})

/** As Payload does it by itself; of the second course, which comes last, the last hook fails. */
async function changeAll(): Promise<void> {
  const courses = [await createCourse(payload), await createCourse(payload)]
  ids = courses.map(({ id }) => id)
  const { afterChange } = payload.collections.courses.config.hooks
  const fail: CollectionAfterChangeHook<Course> = ({ doc }) => {
    if (doc.id === ids[1]) throw new Error('At the end')
  }
  afterChange.push(fail)
  endings.push(() => afterChange.pop())
  const { errors } = await payload.update({
    collection: 'courses',
    where: { id: { in: ids } },
    sort: 'createdAt',
    data: { summary: 'In bulk.' },
    depth: 0,
    overrideAccess: true,
  })
  expect(errors.map(({ id }) => id)).toEqual([ids[1]])
}

async function summaries(): Promise<string[]> {
  const courses = await findAll(payload, { collection: 'courses' })
  return ids.map((id) => courses.find((course) => course.id === id)?.summary ?? '')
}
