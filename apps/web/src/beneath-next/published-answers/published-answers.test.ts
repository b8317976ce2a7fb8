import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import {
  createServer,
  request,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals'
import { generateETag } from 'next/dist/server/lib/etag'
import { noteOpenAnswers } from '../own-server/answer-status'
import { keepOneAddress } from '../own-server/one-address'
import { tellCaches } from '../own-server/tell-caches'
import PageCache from '../page-cache/cache-handler.mjs'
import { KeptAnswers } from './kept-answers'
import { publishedAnswers } from './published-answers'

/** What stands for Next: it asks the page cache as Next does, and makes what it does not get. */
let server: Server
let kept: KeptAnswers
let distDir: string
/** What Next was entered for since the test began. */
let entered: string[] = []
let html: string
let said: OutgoingHttpHeaders
let revalidate: number | false
/** Another page that the answer may be made from. */
let alsoLooksUp: Page | undefined
let ends: (() => void)[] = []

beforeAll(async () => {
  server = createServer((incoming, response) => void answerAsNext(incoming, response)).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
})

beforeEach(() => {
  distDir = newBuild()
  kept = new KeptAnswers()
  entered = []
  html = '<p>Text</p>'.repeat(100)
  said = { 'Content-Type': 'text/html; charset=utf-8', Vary: 'rsc', 'X-Said': ['a', 'b'] }
  revalidate = false
  alsoLooksUp = undefined
  const published = publishedAnswers(kept)
  ends = [
    published.answerBeforeNext(),
    noteOpenAnswers(),
    published.keepWhatIsAnswered(),
    tellCaches(),
    keepOneAddress(),
  ]
})
afterEach(() => {
  for (const end of ends) end()
  rmSync(distDir, { recursive: true })
  jest.restoreAllMocks()
})

describe('a published page that was answered once', () => {
  it('is answered to whoever comes from a campaign, and never kept for them', async () => {
    await askAndKeep('/about?utm_source=news')
    await askAndKeep('/about')
    const again = await ask('/about?utm_source=news')
    expect(again.body.toString()).toBe(html)
    expect(entered).toEqual(['/about?utm_source=news', '/about'])
  })

  it('is answered again without entering Next, header for header', async () => {
    const first = await askAndKeep('/about')
    const again = await ask('/about')
    expect(entered).toEqual(['/about'])
    expect(again.body.toString()).toBe(html)
    expect(withoutDate(again.headers)).toEqual({
      ...withoutDate(first.headers),
      vary: 'rsc, Accept-Encoding',
    })
  })

  it('comes in each form with a strong tag of its own', async () => {
    await askAndKeep('/about')
    const [br, gzip, plain] = await Promise.all(
      ['gzip, br', 'gzip', 'identity'].map((coding) => ask('/about', accepting(coding))),
    )
    expect(entered).toEqual(['/about'])
    expect(brotliDecompressSync(br?.body ?? '').toString()).toBe(html)
    expect(gunzipSync(gzip?.body ?? '').toString()).toBe(html)
    expect(plain?.body.toString()).toBe(html)
    const tag = generateETag(html).slice(0, -1)
    expect([br, gzip, plain].map((answer) => answer?.headers.etag)).toEqual([
      `${tag}-br"`,
      `${tag}-gzip"`,
      `${tag}"`,
    ])
  })

  it('has the same head when only that is asked for', async () => {
    await askAndKeep('/about')
    for (const coding of ['br', 'gzip', 'identity']) {
      const page = await ask('/about', accepting(coding))
      const head = await ask('/about', { ...accepting(coding), method: 'HEAD' })
      expect(withoutDate(head.headers)).toEqual(withoutDate(page.headers))
      expect(head.body).toHaveLength(0)
    }
    expect(entered).toEqual(['/about'])
  })

  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag as a weak one', (tag: string) => `W/${tag}`, 304],
    ['the tag among others', (tag: string) => `"other", ${tag}`, 304],
    ['any tag', () => '*', 304],
    ['any tag, with a space', () => ' * ', 304],
    ['another tag', () => '"other"', 200],
    ['the tag without its quotes', (tag: string) => tag.replaceAll('"', ''), 200],
  ])('is not sent to whoever has it: %s', async (_, known, status) => {
    await askAndKeep('/about')
    for (const coding of ['br', 'gzip', 'identity']) {
      const page = await ask('/about', accepting(coding))
      const answer = await ask('/about', {
        headers: {
          ...accepting(coding).headers,
          'If-None-Match': known(String(page.headers.etag)),
        },
      })
      expect(answer.status).toBe(status)
      expect(answer.body).toHaveLength(status === 304 ? 0 : page.body.length)
      expect(answer.headers).toMatchObject({
        etag: page.headers.etag,
        'cache-control': page.headers['cache-control'],
        vary: page.headers.vary,
      })
    }
    expect(entered).toEqual(['/about'])
  })

  it('is sent in any case to whoever loads it again on purpose', async () => {
    const { headers } = await askAndKeep('/about')
    const again = { 'If-None-Match': String(headers.etag), 'Cache-Control': 'no-cache' }
    expect((await ask('/about', { headers: again })).status).toBe(200)
    expect(entered).toEqual(['/about'])
  })
})

describe('Next is entered again', () => {
  it('as soon as something on the page has changed', async () => {
    await askAndKeep('/about')
    await cacheFor({}).revalidateTag('page:about')
    html = '<p>New</p>'
    expect((await ask('/about')).body.toString()).toBe('<p>New</p>')
  })

  it('as soon as another process knows that something has changed', async () => {
    await askAndKeep('/about')
    const copy = '../page-cache/cache-handler.mjs?process=2'
    const other = (await import(copy)) as { default: typeof PageCache }
    await new other.default(contextOf({})).revalidateTag('page:about')
    html = '<p>New</p>'
    expect((await ask('/about')).body.toString()).toBe('<p>New</p>')
  })

  it('when a page is older than it may get', async () => {
    revalidate = 900
    await askAndKeep('/about')
    await ask('/about')
    const later = Date.now() + 900_000
    jest.spyOn(Date, 'now').mockImplementation(() => later)
    await ask('/about')
    expect(entered).toEqual(['/about', '/about'])
  })

  it('when the page was made anew for another reason', async () => {
    await askAndKeep('/about')
    html = '<p>New</p>'
    await cacheFor({}).set('/about', pageOf(html), {
      cacheControl: { revalidate, expire: undefined },
    })
    expect((await ask('/about')).body.toString()).toBe('<p>New</p>')
  })

  it.each<[string, string, Asked]>([
    ['for a query', '/about?page=2', {}],
    ['for another spelling', '/About', {}],
    ['for a part of the page', '/about', { headers: { Range: 'bytes=0-10' } }],
    ['for the data behind it', '/about', { headers: { RSC: '1' } }],
    ['for a draft', '/about', { headers: { Cookie: 'a=b; __prerender_bypass=c' } }],
    ['for a form', '/about', { method: 'POST' }],
    [
      'for a page that must not be older than a day',
      '/about',
      {
        headers: { 'If-Modified-Since': 'Mon, 30 Nov 2026 15:00:00 GMT' },
      },
    ],
    [
      'for whoever takes no form that we keep',
      '/about',
      { headers: { 'Accept-Encoding': '*;q=0' } },
    ],
  ])('%s', async (_, address, asked) => {
    await askAndKeep('/about')
    await ask(address, asked)
    expect(entered).toHaveLength(2)
  })
})

describe('nothing is kept', () => {
  it.each<[string, () => void]>([
    ['of an answer for one visitor', () => (said['Cache-Control'] = 'private, no-store')],
    ['of an answer that sets a cookie', () => (said['Set-Cookie'] = 'a=b')],
    ['of an answer that is not the page as it is stored', () => (said.ETag = '"other"')],
    ['of a page that says to be made anew at once', () => (revalidate = 0)],
    ['of an address where nothing is', () => (html = '<meta name="page-status" content="404"/>')],
    [
      'of a page that cannot be made just now',
      () => (html = '<meta name="page-status" content="503"/>'),
    ],
  ])('%s', async (_, arrange) => {
    arrange()
    await askAndKeep('/about')
    await askAndKeep('/about')
    expect(entered).toEqual(['/about', '/about'])
  })

  it('of an answer for which two pages were looked up', async () => {
    alsoLooksUp = pageOf('<p>Another</p>')
    await askAndKeep('/about')
    await ask('/about')
    expect(entered).toEqual(['/about', '/about'])
  })

  it.each(['http://elsewhere.example/about', '/about#team', '/about?'])(
    'of what was answered at %s, which can be spelled in endless ways',
    async (address) => {
      await askAndKeep(address)
      expect(kept.find(address)).toBeUndefined()
      await askAndKeep(address)
      expect(entered).toHaveLength(2)
    },
  )

  it('of what was answered to an unusual request', async () => {
    await askAndKeep('/about', { headers: { RSC: '1' } })
    await ask('/about')
    expect(entered).toEqual(['/about', '/about'])
  })
})

it('a page that was made anew and came out the same is answered without Next from then on', async () => {
  await askAndKeep('/about')
  await cacheFor({}).revalidateTag('page:about')
  await nextMillisecond()
  await askAndKeep('/about')
  await ask('/about')
  expect(entered).toEqual(['/about', '/about'])
})

interface Asked {
  method?: string
  headers?: OutgoingHttpHeaders
}

function accepting(coding: string): Asked {
  return { headers: { 'Accept-Encoding': coding } }
}

async function askAndKeep(address: string, asked: Asked = {}) {
  const answer = await ask(address, asked)
  await kept.untilPacked()
  return answer
}

async function ask(address: string, { method = 'GET', headers = {} }: Asked = {}) {
  const { port } = server.address() as AddressInfo
  const sent = request({
    host: '127.0.0.1',
    port,
    path: address,
    method,
    headers,
    agent: false,
  }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

function withoutDate({ date: _, ...headers }: IncomingMessage['headers']) {
  return headers
}

async function answerAsNext(incoming: IncomingMessage, response: ServerResponse) {
  const { url = '', headers } = incoming
  entered.push(url)
  const cache = cacheFor(headers)
  const key = url.split('?')[0] ?? ''
  const found = await cache.get(key, { kind: 'APP_PAGE' })
  const page = found?.value?.kind === ('APP_PAGE' as never) ? (found?.value as Page) : pageOf(html)
  if (!found) await cache.set(key, page, { cacheControl: { revalidate, expire: undefined } })
  if (alsoLooksUp)
    await cache.set('/other', alsoLooksUp, { cacheControl: { revalidate, expire: undefined } })
  for (const [name, value] of Object.entries({ ETag: generateETag(page.html), ...said })) {
    if (value !== undefined) response.setHeader(name, value)
  }
  response.statusCode = page.status
  response.setHeader('Content-Length', Buffer.byteLength(page.html))
  response.end(page.html)
}

type Page = ReturnType<typeof pageOf>

function pageOf(text: string) {
  return {
    kind: 'APP_PAGE' as never,
    html: text,
    rscData: Buffer.alloc(0),
    status: 200,
    postponed: undefined,
    headers: { 'x-next-cache-tags': 'page:about,settings' },
    segmentData: new Map<string, Buffer>(),
  }
}

function cacheFor(headers: IncomingMessage['headers']): PageCache {
  return new PageCache(contextOf(headers))
}

function contextOf(headers: IncomingMessage['headers']) {
  return {
    serverDistDir: path.join(distDir, 'server'),
    revalidatedTags: [],
    _requestHeaders: headers,
  }
}

function newBuild(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'published-answers-'))
  mkdirSync(path.join(folder, 'server'))
  writeFileSync(path.join(folder, 'BUILD_ID'), 'a-build')
  return folder
}

async function nextMillisecond() {
  const begunAt = Date.now()
  while (Date.now() === begunAt) await Promise.resolve()
}
