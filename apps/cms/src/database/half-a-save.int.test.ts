import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Course } from '@lectern/shared/contract/payload-types'
import type { CollectionAfterChangeHook, Payload } from 'payload'

import { createCourse } from '../../seed/factories/course'
import { startTestCms } from '../../test-support/cms'
import { expectLogged } from '../../test-support/log'
import { restOf, signIn } from '../../test-support/rest'
import { createStaff } from '../../test-support/staff'
import { findAll } from './find-all'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
})
afterAll(() => stop())

const everything = { depth: 0, overrideAccess: true } as const
const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end()
})

describe('a save that fails at its very end', () => {
  it('leaves nothing of a new document, no version, no news for the website, no ledger', async () => {
    const before = await traces()
    failAtTheEnd()
    await expect(createCourse(payload, { title: 'Half a Course' })).rejects.toThrow('At the end')
    expect(await traces()).toEqual(before)
  })

  it('leaves a published document as it was', async () => {
    const course = await createCourse(payload, { title: 'A Whole Course' })
    const before = await traces()
    failAtTheEnd()
    await expect(retitle(course, 'Half a Title')).rejects.toThrow('At the end')
    expect(await traces()).toEqual(before)
    expect(await payload.findByID({ ...everything, collection: 'courses', id: course.id })).toEqual(
      expect.objectContaining({ title: 'A Whole Course', outcomes: course.outcomes }),
    )
  })

  it('leaves the others of a bulk change as they were wanted', async () => {
    const courses = [
      await createCourse(payload, { title: 'Bulk One' }),
      await createCourse(payload, { title: 'Bulk Two' }),
      await createCourse(payload, { title: 'Bulk Three' }),
    ]
    failAtTheEnd(({ title }) => title === 'Bulk Two')
    const ids = courses.map(({ id }) => id)
    const answer = await restOf(payload)({
      method: 'PATCH',
      path: `/courses?${ids.map((id) => `where[id][in][]=${id}`).join('&')}`,
      token: await signIn(payload, 'editor'),
      body: { summary: 'In bulk.' },
    })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ id: ids[1] }] } })
    expect(answer.body.docs).toHaveLength(2)
    expectLogged('At the end')
    const after = await findAll(payload, { collection: 'courses', where: { id: { in: ids } } })
    expect(summariesOf(after)).toEqual({
      'Bulk One': 'In bulk.',
      'Bulk Two': courses[1]!.summary,
      'Bulk Three': 'In bulk.',
    })
  })
})

it('what is being saved is public when all of it is', async () => {
  const seen: number[] = []
  const { docs } = await payload.find({ ...everything, collection: 'courses', limit: 0 })
  const look = async () => {
    const found = await fetchTitles()
    seen.push(found.filter((title) => title === 'Not Yet').length)
  }
  atTheEnd(async () => {
    await look()
  })
  await createCourse(payload, { title: 'Not Yet' })
  await look()
  expect(seen).toEqual([0, 1])
  expect(docs.map(({ title }) => title)).not.toContain('Not Yet')
})

it('many who save at once all save', async () => {
  const courses = await Promise.all(
    Array.from({ length: 12 }, (_, number) =>
      createCourse(payload, { title: `At once ${number}` }),
    ),
  )
  const saved = await Promise.all(
    courses.map((course) => retitle(course, `${course.title}, again`)),
  )
  expect(saved.map(({ title }) => title)).toEqual(courses.map(({ title }) => `${title}, again`))
})

function retitle({ id }: Course, title: string): Promise<Course> {
  return payload.update({ ...everything, collection: 'courses', id, data: { title } })
}

/** Somebody else, in no transaction. */
async function fetchTitles(): Promise<string[]> {
  const { outsideOfTransaction } =
    await import('../payload-workarounds/server/sqlite-transactions/current-transaction')
  const courses = await outsideOfTransaction(() => findAll(payload, { collection: 'courses' }))
  return courses.map(({ title }) => title)
}

/** All that a save writes. */
async function traces() {
  const versions = await payload.db.findVersions<Course>({
    collection: 'courses',
    limit: 0,
    pagination: false,
  })
  const courses = await findAll(payload, { collection: 'courses', sort: 'id' })
  const announcements = await findAll(payload, { collection: 'announcements', sort: 'id' })
  return {
    courses,
    versions: versions.docs.map(({ id }) => id).sort(),
    announcements: announcements.map(({ id }) => id),
  }
}

function summariesOf(courses: Course[]) {
  return Object.fromEntries(courses.map(({ title, summary }) => [title, summary]))
}

function failAtTheEnd(concerns: (course: Course) => boolean = () => true): void {
  atTheEnd(({ doc }: { doc: Course }) => {
    if (concerns(doc)) throw new Error('At the end')
  })
}

/** After every other hook, when all has been written. */
function atTheEnd(hook: (of: { doc: Course }) => unknown): void {
  const { afterChange } = payload.collections.courses.config.hooks
  const last: CollectionAfterChangeHook<Course> = async ({ doc }) => {
    await hook({ doc })
    return doc
  }
  afterChange.push(last)
  endings.push(() => afterChange.splice(afterChange.indexOf(last), 1))
}
