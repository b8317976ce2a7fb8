import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { problemBodySchema } from '@lectern/shared/contract/problem'
import crypto from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { expectLogged } from '../../test-support/log'
import { createStaff, staffEmail, staffPassword, type Staff } from '../../test-support/staff'
import { gatherToday } from '../modules/today'
import { handleRequest } from './handle-request'
import { undeclaredProxies } from './undeclared-proxy'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  for (let number = 1; number <= 12; number += 1) {
    await payload.create({
      collection: 'topics',
      data: { name: `Topic ${number}` } as never,
      overrideAccess: true,
    })
  }
})
afterAll(() => stop().catch(() => undefined))

async function call(path: string, init: RequestInit = {}) {
  const request = new Request(`http://localhost:3001/api${path}`, init)
  const response = await handleRequest(payload.config, request)
  const body = (await response.json()) as Record<string, unknown>
  return { status: response.status, headers: response.headers, body }
}

describe('reads are held within limits', () => {
  it.each([
    ['limit=100000', 100],
    ['limit=0', 100],
    ['pagination=false', undefined],
    ['limit=5', 5],
  ])('%s', async (query, limit) => {
    const { status, body } = await call(`/topics?${query}`)
    expect(status).toBe(200)
    if (limit) expect(body.limit).toBe(limit)
    expect((body.docs as unknown[]).length).toBe(Math.min(12, limit ?? 100))
  })

  it('a read is held within limits as the POST that Payload’s admin sends, too', async () => {
    const { status, body } = await call('/topics', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      body: 'limit=100000&where[name][equals]=Topic 3',
    })
    expect(status).toBe(200)
    expect(body.limit).toBe(100)
    expect(body.docs).toMatchObject([{ name: 'Topic 3' }])
  })

  it.each([
    ['a nested limit', '/topics?limit[]=1000', 400, 'limit'],
    [
      'a query of 20,000 characters',
      `/topics?where[name][equals]=${'x'.repeat(20_000)}`,
      413,
      null,
    ],
  ])('refuses %s', async (_, path, status, field) => {
    const answer = await call(path)
    expect(answer.status).toBe(status)
    const { error } = problemBodySchema.parse(answer.body)
    expect(error.fields?.[0]?.path ?? null).toBe(field)
  })
})

describe('posts cannot be sorted by what the public, or another role, may not read', () => {
  it.each(['createdBy.hash', '-createdBy__salt', 'title,createdBy.email'])('%s', async (sort) => {
    const { status, body } = await call(`/posts?sort=${sort}`)
    expect(status).toBe(400)
    expect(problemBodySchema.parse(body).error.fields?.[0]?.path).toBe('sort')
  })

  it('posts can be sorted by what they say themselves', async () => {
    expect((await call('/posts?sort=-meta.title,title')).status).toBe(200)
  })
})

it.each([
  'where[title][near]=1',
  'where[publishedAt][greater_than]=soon',
  'where[title][equals][$ne]=1',
])('a condition that no database understands is the caller’s fault: %s', async (query) =>
  expect((await call(`/posts?${query}`)).status).toBe(400),
)

describe('every refusal has the same body', () => {
  it.each([
    ['nothing at this address', '/nothing', 'GET', 404, 'not-found'],
    ['GraphQL', '/graphql', 'POST', 404, 'not-found'],
    ['a document that is not there', '/topics/65f000000000000000000000', 'GET', 404, 'not-found'],
    ['what the public may not do', '/topics', 'POST', 403, 'not-allowed'],
    ['what nobody may read', '/users', 'GET', 403, 'not-allowed'],
    ['a malformed body', '/users/login', 'POST', 400, 'malformed-request'],
  ])('%s', async (_, path, method, status, reason) => {
    const isMalformed = status === 400
    const answer = await call(path, {
      method,
      ...(method === 'POST' && {
        headers: { 'content-type': 'application/json' },
        body: isMalformed ? '{' : '{}',
      }),
    })
    expect(answer.status).toBe(status)
    expect(problemBodySchema.parse(answer.body).error.reason).toBe(reason)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('with the fields to put right, beside the form that Payload’s own admin reads', async () => {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: staffEmail('editor'), password: staffPassword },
    })
    const { status, body } = await call('/venues', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: '{"name":""}',
    })
    expect(status).toBe(400)
    const { error } = problemBodySchema.parse(body)
    expect(error.reason).toBe('invalid-fields')
    expect(error.fields?.map(({ path }) => path)).toContain('name')
    expect(body.errors).toBeTruthy()
  })
})

describe('bodies are limited', () => {
  it('a body is limited by its stated length', async () => {
    const { status } = await call('/topics', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '3000000' },
      body: '{}',
    })
    expect(status).toBe(413)
  })

  it('a body that states no length is limited by what really comes', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(500_000))
    let sentChunks = 0
    const endless = new ReadableStream({
      pull(controller) {
        sentChunks += 1
        controller.enqueue(chunk)
      },
    })
    const { status } = await call('/topics', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(status).toBe(413)
    expect(sentChunks).toBeLessThan(10)
  })
})

it('slows down who tries passwords, in whatever form the address is written', async () => {
  const paths = ['/users/login', '/users/login/', '/users/LOGIN']
  const attempt = (number: number) =>
    call(paths[number % 3] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-lectern-peer': '192.0.2.44' },
      body: JSON.stringify({ email: 'nobody@staff.example', password: 'x' }),
    })
  for (let number = 0; number < 60; number += 1) {
    expect((await attempt(number)).status).not.toBe(429)
  }
  expect((await attempt(60)).status).toBe(429)
})

it('hashes few passwords at once, and tells those who would wait too long', async () => {
  let [tellAll, secondHashes] = [() => {}, () => {}]
  const allAreTold = new Promise<void>((resolve) => (tellAll = resolve))
  const bothAreHashing = new Promise<void>((resolve) => (secondHashes = resolve))
  let [now, most, refused] = [0, 0, 0]
  const pbkdf2 = crypto.pbkdf2
  const hash = jest.spyOn(crypto, 'pbkdf2').mockImplementation((...given) => {
    const [password, salt, , length, digest, done] = given
    most = Math.max(most, (now += 1))
    if (now === 2) secondHashes()
    if (now > 2) tellAll()
    // No hash ends before everybody has come, however slow or fast the machine is.
    void Promise.all([allAreTold, bothAreHashing]).then(() =>
      pbkdf2(password, salt, 1, length, digest, (...outcome) => {
        now -= 1
        done(...outcome)
      }),
    )
  })
  const signIn = async (number: number) => {
    const answer = await call('/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-lectern-peer': `192.0.3.${number}` },
      body: JSON.stringify({ email: `${number}@staff.example`, password: 'teapot-orbit' }),
    })
    if (answer.status === 503 && (refused += 1) === 34) tellAll()
    return answer
  }
  const answers = await Promise.all(Array.from({ length: 60 }, (_, number) => signIn(number)))
  hash.mockRestore()
  const statuses = answers.map(({ status }) => status)
  expect(most).toBe(2)
  expect(statuses.filter((status) => status === 401)).toHaveLength(26)
  expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('10')
})

describe('a proxy that nobody has declared', () => {
  const forwarded = { 'x-lectern-peer': '10.0.0.1', 'x-forwarded-for': '203.0.113.9' }

  it('is told to the owner, and in the log once', async () => {
    const warn = jest.spyOn(payload.logger, 'warn').mockImplementation(() => undefined)
    const today = () => gatherToday(reqOf(staff.owner), new Date())
    const proxyTasks = async () => (await today()).filter(({ text }) => text.includes('proxy'))
    await call('/topics', { headers: { 'x-lectern-peer': '::1', 'x-forwarded-for': '::1' } })
    expect(await proxyTasks()).toEqual([])
    await call('/topics', { headers: forwarded })
    await call('/topics', { headers: forwarded })
    expect(warn.mock.calls.flat().join()).toMatch(/TRUSTED_PROXIES of cms/)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(await proxyTasks()).toMatchObject([{ isTrouble: true }])
    const editors = await gatherToday(reqOf(staff.editor), new Date())
    expect(JSON.stringify(editors)).not.toContain('proxy')
    warn.mockRestore()
  })

  it('in front of the website is told by it, which nobody else can', async () => {
    const told = { 'x-lectern-undeclared-proxy': 'yes' }
    await call('/topics', { headers: told })
    expect(undeclaredProxies(new Date()).join()).not.toContain('of web')
    await call('/topics', {
      headers: { ...told, 'x-lectern-web': process.env.CMS_WEB_SECRET ?? '' },
    })
    expect(undeclaredProxies(new Date()).join()).toContain('TRUSTED_PROXIES of web')
    const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000)
    expect(undeclaredProxies(tomorrow)).toEqual([])
  })

  const reqOf = (user: Staff[keyof Staff]) => ({ ...anyReq, user }) as PayloadRequest
  let anyReq: PayloadRequest
  beforeAll(async () => {
    anyReq = await createLocalReq({}, payload)
  })
})

it('says that nothing can be written any more, until it can', async () => {
  const folder = payload.collections.media.config.upload.staticDir ?? ''
  rmSync(folder, { recursive: true, force: true })
  writeFileSync(folder, 'This is no folder.')
  const failing = await call('/health')
  expect(failing.status).toBe(503)
  expect(failing.body).toMatchObject({ status: 'failing', database: 'ok', disk: 'failing' })
  rmSync(folder)
  const later = Date.now() + 11_000
  const clock = jest.spyOn(Date, 'now').mockReturnValue(later)
  expect((await call('/health')).body).toMatchObject({ status: 'ok', disk: 'ok' })
  clock.mockRestore()
})

// Last, because it takes the database away.
it('says whether the database answers', async () => {
  const well = await call('/health')
  expect(well.status).toBe(200)
  const allWell = { status: 'ok', database: 'ok', disk: 'ok', version: '0.1.0' }
  expect(well.body).toMatchObject(allWell)
  await stop()
  const failing = await call('/health')
  expect(failing.status).toBe(503)
  expect(failing.body).toMatchObject({ status: 'failing', database: 'failing' })
  expectLogged('The database does not answer the health check')
})
