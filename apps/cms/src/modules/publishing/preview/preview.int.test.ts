import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Post } from '@lectern/shared/contract/payload-types'
import { maxTypedBytes } from '@lectern/shared/contract/preview'
import { createLocalReq, type Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { makePost } from '@cms-seed/factories/post'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import type { Role } from '@cms/access/roles'
import { compareAndSet } from '@cms/database/compare-and-set'
import { handleRequest } from '@cms/http/handle-request'
import { sweepDraftLinks } from '../draft-links/draft-link'
import type { DraftLinkInWords } from '../draft-links/links-in-words'
import { signPreviewToken } from './preview-token'
import { previewUrl } from './preview-url'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
let post: Post
let publishedCourseId: string
let draftCourseId: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  publishedCourseId = (await createCourse(payload, { title: 'Published course' })).id
  draftCourseId = (await createCourse(payload, { title: 'Draft course', _status: 'draft' })).id
  post = await createPostWithDraft()
})
afterAll(() => stop())

/** Published, with a newer draft that mentions a course with a newer draft of its own. */
async function createPostWithDraft(): Promise<Post> {
  const author = await payload.create({
    collection: 'authors',
    data: { name: 'Ada Quill' } as never,
    overrideAccess: true,
  })
  const published = await payload.create({
    collection: 'posts',
    data: {
      ...makePost({ author: author.id }),
      relatedCourses: [publishedCourseId, draftCourseId],
    },
    user: staff.editor,
    overrideAccess: true,
  })
  await payload.update({
    collection: 'posts',
    id: published.id,
    data: { title: 'Not out yet' },
    draft: true,
    overrideAccess: true,
  })
  await payload.update({
    collection: 'courses',
    id: publishedCourseId,
    data: { title: 'Published course, edited' },
    draft: true,
    overrideAccess: true,
  })
  return published
}

async function preview(token: string) {
  const response = await handleRequest(
    payload.config,
    new Request(`http://localhost:3001/api/preview?token=${encodeURIComponent(token)}`),
  )
  return { response, body: (await response.json()) as Record<string, unknown> & { doc: Post } }
}

const validToken = () =>
  new URL(previewUrl({ collection: 'posts', id: post.id })).searchParams.get('token') ?? ''

it('shows the newest draft to whoever holds a valid token, and nobody may keep it', async () => {
  const { response, body } = await preview(validToken())
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-robots-tag')).toBe('noindex')
  expect(body.collection).toBe('posts')
  expect(body.doc.title).toBe('Not out yet')
  expect(body.doc.author).toMatchObject({ name: 'Ada Quill' })
})

it('shows related documents as the public sees them: published words, no drafts', async () => {
  const { body } = await preview(validToken())
  expect(body.doc.relatedCourses).toMatchObject([{ title: 'Published course' }, draftCourseId])
})

it('keeps back what the public never sees', async () => {
  const { body } = await preview(validToken())
  expect(post.createdBy).toBeTruthy()
  expect(JSON.stringify(body)).not.toContain(staff.editor.id)
  expect(JSON.stringify(body)).not.toContain(staff.editor.email)
})

it.each([
  ['expired', 410, 'link-expired'],
  ['forged', 403, 'not-allowed'],
  ['missing', 403, 'not-allowed'],
  ['of a document that is gone', 404, 'not-found'],
])('refuses a token that is %s', async (kind, status, reason) => {
  const secret = process.env.PAYLOAD_SECRET ?? ''
  const content = { collection: 'posts' as const, id: post.id, expiresAt: Date.now() + 60_000 }
  const tokens: Record<string, string> = {
    expired: signPreviewToken({ ...content, expiresAt: Date.now() - 1 }, secret),
    forged: `${signPreviewToken(content, secret).slice(0, -2)}AA`,
    missing: '',
    'of a document that is gone': signPreviewToken({ ...content, id: goneId(post.id) }, secret),
  }
  const { response, body } = await preview(tokens[kind] ?? '')
  expect(response.status).toBe(status)
  expect(body).toMatchObject({ error: { reason } })
})

it.each([
  ['whoever may open the document, with a token that works', 'editor', true],
  ['somebody who has not signed in, without one', null, false],
  ['an author who may not see the draft, without one', 'author', false],
])('sends back %s', async (_, role, isRenewed) => {
  const location = await renewal(expiredToken(), role as Role | null)
  expect(location.origin + location.pathname).toBe('http://localhost:3000/preview')
  const token = location.searchParams.get('token')
  expect(token !== null).toBe(isRenewed)
  if (token) expect((await preview(token)).body.doc.title).toBe('Not out yet')
})

it.each([
  ['editor', true],
  ['author', false],
  ['bookings', false],
] as const)(
  'gives the %s of the admin, who names any document, an address: %s',
  async (role, given) => {
    const req = await createLocalReq({ user: staff[role] }, payload)
    const { preview: address } = payload.collections.posts.config.admin
    const answer = await address?.({ id: post.id }, { req, locale: 'en', token: null })
    expect(typeof answer === 'string').toBe(given)
  },
)

it('renews no token that is forged', async () => {
  expect((await renewal(`${expiredToken().slice(0, -2)}AA`, 'editor')).search).toBe('')
})

async function renewal(token: string, role: Role | null): Promise<URL> {
  const headers: Record<string, string> = role
    ? { authorization: `JWT ${await signIn(payload, role)}` }
    : {}
  const address = `http://localhost:3001/api/preview/renewal?token=${encodeURIComponent(token)}`
  const response = await handleRequest(payload.config, new Request(address, { headers }))
  expect(response.status).toBe(302)
  return new URL(response.headers.get('location') ?? '')
}

const expiredToken = () =>
  signPreviewToken(
    { collection: 'posts', id: post.id, expiresAt: Date.now() - 1 },
    process.env.PAYLOAD_SECRET ?? '',
  )

/** An id of the same form that nobody has. */
function goneId(id: string): string {
  return id.replace(/./g, (character) => (character === '-' ? '-' : '0'))
}

describe('what stands in a form', () => {
  const typed = async (values: object, token = validToken()) => {
    const body = { token, values }
    return restOf(payload)({ method: 'POST', path: '/preview/typed', body })
  }

  it('is shown over the newest draft with what is public of others, and saved nowhere', async () => {
    const author = post.author as { id: string } | string
    const { status, headers, body } = await typed({
      title: 'As it is typed',
      author: typeof author === 'string' ? author : author.id,
      relatedCourses: [draftCourseId, publishedCourseId],
    })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.doc).toMatchObject({
      title: 'As it is typed',
      summary: post.summary,
      author: { name: 'Ada Quill' },
      relatedCourses: [draftCourseId, { title: 'Published course' }],
    })
    expect(JSON.stringify(body)).not.toContain(staff.editor.id)
    expect((await preview(validToken())).body.doc.title).toBe('Not out yet')
  })

  it('is shown to nobody without a token of the document, nor when it is too large', async () => {
    expect((await typed({ title: 'x' }, expiredToken())).status).toBe(410)
    expect((await typed({ title: 'x' }, '')).status).toBe(403)
    expect((await typed({ title: 'x'.repeat(maxTypedBytes) })).status).toBe(413)
  })
})

describe('a link to a draft', () => {
  const links = async (role: Role | null, { act = '', body }: { act?: string; body?: object }) => {
    const token = role && (await signIn(payload, role))
    const path = `/draft-links-of/posts/${post.id}${act}`
    const answer = await restOf(payload)({ method: body ? 'POST' : 'GET', path, body, token })
    return { ...answer, links: (answer.body.links ?? []) as DraftLinkInWords[] }
  }
  const open = (link: string, isCounted = true) => {
    const token = new URL(link).pathname.split('/').at(-1)
    return restOf(payload)({ method: 'POST', path: '/shared-draft', body: { token, isCounted } })
  }

  it('opens the newest draft for whoever has it, and says how often, until it is stopped', async () => {
    const { links: made } = await links('editor', { body: { term: 'week' } })
    const link = made[0]?.address ?? ''
    expect(link).toMatch(/^http:\/\/localhost:3000\/drafts\/[\w-]+\.[\w-]+$/)
    expect(made[0]).toMatchObject({ opened: 'Not opened yet.' })

    const { status, body } = await open(link)
    expect(status).toBe(200)
    expect(body).toMatchObject({ sharedBy: 'The editor', doc: { title: 'Not out yet' } })
    expect(JSON.stringify(body)).not.toContain(staff.editor.id)
    await open(link, false)
    const { links: read } = await links('editor', {})
    expect(read[0]?.opened).toMatch(/^Opened once, last on /)

    const stop = { act: '/stopped', body: { linkId: made[0]?.id } }
    const { links: stopped } = await links('editor', stop)
    expect(stopped[0]).toMatchObject({ address: null, until: expect.stringMatching(/^Stopped/) })
    expect((await open(link)).status).toBe(410)
  })

  it('opens nothing that it was not made for', async () => {
    const { links: made } = await links('owner', { body: { term: 'tonight' } })
    const link = made[0]?.address ?? ''
    expect((await open(link.replace(/.{4}$/, 'AAAA'))).status).toBe(404)
    expect((await open('http://localhost:3000/drafts/x')).status).toBe(404)
  })

  it.each([
    [null, 401],
    ['bookings', 403],
    ['author', 403],
  ] as const)('is made, read and stopped by nobody who may not edit: %s', async (role, status) => {
    expect((await links(role, {})).status).toBe(status)
    expect((await links(role, { body: { term: 'week' } })).status).toBe(status)
    const stop = { act: '/stopped', body: { linkId: post.id } }
    expect((await links(role, stop)).status).toBe(status)
  })

  it('is forgotten a month after its end, and ends by itself', async () => {
    const { links: made } = await links('editor', { body: { term: 'month' } })
    const link = made[0]?.address ?? ''
    const where = { id: { equals: made[0]?.id } }
    const end = (until: Date) =>
      compareAndSet(payload, {
        collection: 'draft-links',
        where,
        data: { until: until.toISOString() },
      })
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)
    await end(daysAgo(29))
    await sweepDraftLinks(payload, new Date())
    expect((await open(link)).status).toBe(410)
    await end(daysAgo(31))
    await sweepDraftLinks(payload, new Date())
    expect((await open(link)).status).toBe(404)
  })
})
