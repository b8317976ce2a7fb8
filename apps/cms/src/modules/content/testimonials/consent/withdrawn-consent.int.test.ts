import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { makeTestimonial } from '@cms-seed/factories/testimonial'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'

const withdrawn = { consent: false }
const all = { collection: 'testimonials', depth: 0, overrideAccess: true } as const

let payload: Payload
let stop: () => Promise<void>
let rest: Rest
let token: string
let courseId: string
let id: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  rest = restOf(payload)
  token = await signIn(payload, 'editor')
  courseId = (await createCourse(payload, { slug: 'told-course' })).id
})
afterAll(() => stop())

beforeEach(async () => {
  const data = makeTestimonial({ course: courseId })
  id = String((await payload.create({ ...all, data })).id)
  expect(await isPublic()).toBe(true)
})

describe('a consent that is withdrawn takes the testimonial off the website', () => {
  it.each([
    ['“Save draft”', '?draft=true', { _status: 'draft' }],
    ['“Publish”', '', { _status: 'published' }],
    ['“Publish”, as the form sends it', '?draft=false', { _status: 'published' }],
    ['a save by itself', '?draft=true&autosave=true', {}],
    ['a call that says nothing of a draft', '', {}],
    ['a call that selects what it reads', '?select[name]=true', {}],
    ['a form in which something else is missing', '', { _status: 'published', quote: '' }],
  ])('with %s', async (_, query, changes) => {
    const before = await newsSoFar()
    const { status, body } = await change(query, { ...changes, evidence: withdrawn })
    expect(status).toBe(200)
    expect(body.message).toContain('taken off the website')
    await expectGone()
    expect((await newsSoFar()).slice(before.length)).toEqual(['testimonials', 'course:told-course'])
  })

  it.each([['a text'], [1e21], [['consent']]])(
    'and is not withdrawn by what is no evidence: %j',
    async (evidence) => {
      expect((await change('', { evidence })).status).toBe(400)
      expect(await isPublic()).toBe(true)
    },
  )

  it('with a change of many at once', async () => {
    const { status } = await rest({
      method: 'PATCH',
      path: `/testimonials?where[id][in]=${id}`,
      token,
      body: { evidence: withdrawn },
    })
    expect(status).toBe(200)
    await expectGone()
  })

  it('beside a draft that is newer than what is public', async () => {
    await change('?draft=true', { quote: 'Other words' })
    await change('?draft=true', { evidence: withdrawn })
    await expectGone()
    expect((await newest()).quote).toBe('Other words')
  })

  it('and is none that a planned publication brings back', async () => {
    await change('?draft=true', { evidence: withdrawn })
    const publish = payload.update({ ...all, id, data: { _status: 'published' } })
    await expect(publish).rejects.toThrow()
    await expectGone()
  })
})

describe('an old version with the consent', () => {
  it.each(['', '?draft=true', '?draft=false'])(
    'brings back words, and no consent, with “%s”',
    async (query) => {
      const { docs } = await payload.findVersions({ ...all, where: { parent: { equals: id } } })
      await change('?draft=true', { quote: 'Other words', evidence: withdrawn })
      const path = `/testimonials/versions/${docs[0]!.id}${query}`
      expect((await rest({ method: 'POST', path, token })).status).toBe(200)
      await expectGone()
      const { quote, evidence } = await newest()
      expect({ quote, consent: evidence?.consent }).toEqual({
        quote: makeTestimonial().quote,
        consent: false,
      })
    },
  )
})

describe('a testimonial stays on the website', () => {
  it.each([
    ['when a draft is saved beside it', '?draft=true', { quote: 'Shorter' }],
    ['when its consent is confirmed', '?draft=true', { evidence: { consent: true } }],
    ['when other evidence is corrected', '', { evidence: { sourceDetail: 'A letter' } }],
    ['when an answer is asked for without it', '?select[name]=true', { name: 'Ann' }],
  ])('%s', async (_, query, changes) => {
    const { status, body } = await change(query, changes)
    expect(status).toBe(200)
    expect(body.message).not.toContain('website')
    expect(await isPublic()).toBe(true)
  })

  it('when an old version is restored while the consent holds', async () => {
    const { docs } = await payload.findVersions({ ...all, where: { parent: { equals: id } } })
    await change('', { quote: 'Other words', _status: 'published' })
    await rest({ method: 'POST', path: `/testimonials/versions/${docs[0]!.id}`, token })
    expect(await isPublic()).toBe(true)
  })
})

it('refuses to publish for the first time without a consent, and says so', async () => {
  const data = makeTestimonial({ _status: 'draft', evidence: {} })
  id = String((await payload.create({ ...all, draft: true, data })).id)
  const { status } = await change('', { _status: 'published', evidence: withdrawn })
  expect(status).toBe(400)
  expect(await isPublic()).toBe(false)
})

const change = (query: string, body: object) =>
  rest({ method: 'PATCH', path: `/testimonials/${id}${query}`, token, body })

const newest = () => payload.findByID({ ...all, id, draft: true })

/** However the public asks. */
async function isPublic(): Promise<boolean> {
  const answers = await Promise.all(
    ['', '?draft=true', '?trash=true'].map((query) =>
      rest({ path: `/testimonials/${id}${query}` }),
    ),
  )
  const listed = await rest({ path: `/testimonials?where[id][equals]=${id}&draft=true` })
  return answers.some(({ status }) => status === 200) || (listed.body.docs ?? []).length > 0
}

async function expectGone(): Promise<void> {
  expect(await isPublic()).toBe(false)
  const stored = await payload.findByID({ ...all, id })
  expect([stored._status, stored.evidence?.consent]).toEqual(['draft', false])
}

async function newsSoFar(): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'announcements',
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap(({ tags }) => tags as string[])
}
