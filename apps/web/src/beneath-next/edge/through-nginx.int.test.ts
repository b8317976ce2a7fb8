import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { generateETag } from 'next/dist/server/lib/etag'
import { startEdge, type Edge } from '../../../../../scripts/running/edge.mjs'
import { nginxProgram } from '../../../../../scripts/running/nginx.mjs'
import { noteOpenAnswers } from '../own-server/answer-status'
import { keepOneAddress } from '../own-server/one-address'
import { tellCaches } from '../own-server/tell-caches'
import PageCache from '../page-cache/cache-handler.mjs'
import { KeptAnswers } from '../published-answers/kept-answers'
import { publishedAnswers } from '../published-answers/published-answers'
import { sendCacheTags } from './send-cache-tags'
import { sharedCaches } from './shared-cache'
import { standBehindEdge } from './stand-behind-edge'
import { tellEdge } from './tell-edge'

// All that stands between Next and nginx, and nginx itself; what stands for Next makes pages of `content`.
const secret = 'the-secret-of-edge-and-website-0123456789'
const askEachTime = 'public, max-age=0, must-revalidate'

/** What each address says, from which tags; what is not here is not there. */
const content = new Map<string, { text: string; tags: string }>()
const kept = new KeptAnswers()
/** What Next was entered for since the test began. */
let entered: string[] = []
let isBroken = false
let website: Server
let edge: Edge
let folder: string
let ends: (() => void)[] = []

const describeWhereNginxIs = nginxProgram || process.env.CI ? describe : describe.skip

beforeEach(() => {
  entered = []
  isBroken = false
})

describeWhereNginxIs('the website behind the edge', () => {
  beforeAll(async () => {
    folder = newBuild()
    website = createServer((incoming, response) => void answerAsNext(incoming, response))
    website.listen(0, '127.0.0.1')
    await once(website, 'listening')
    const port = await freePort()
    Object.assign(process.env, {
      CMS_URL: 'http://127.0.0.1:1',
      WEB_URL: `http://127.0.0.1:${port}`,
      CMS_WEB_SECRET: 'a secret that is known to everybody who reads this',
      EDGE_URL: `http://127.0.0.1:${port}`,
      EDGE_SECRET: secret,
      PAGE_CACHE_DIR: folder,
      HOSTNAME: '127.0.0.1',
      PORT: String(portOf(website)),
    })
    edge = await startEdge({ port, secret, web: `http://127.0.0.1:${portOf(website)}` })
    const published = publishedAnswers(kept)
    const held = standBehindEdge(() => kept.untilPacked())
    if (!held) throw new Error('It does not stand behind the edge.')
    published.tellEdgeOf(held)
    ends = [
      published.answerBeforeNext(),
      noteOpenAnswers(),
      tellEdge(held),
      published.keepWhatIsAnswered(),
      sendCacheTags('Cache-Tag'),
      tellCaches(),
      keepOneAddress(),
    ]
  })
  afterAll(async () => {
    for (const end of ends) end()
    sharedCaches.lecternSharedCache = undefined
    await edge.stop()
    website.closeAllConnections()
    website.close()
    rmSync(folder, { recursive: true })
  })

  it('has a page stored in the form in which it was packed once', async () => {
    say('/packed', 'Packed', 'page:packed')
    for (const coding of ['br', 'gzip', undefined]) {
      const page = await untilHit('/packed', coding)
      expect(page.headers['content-encoding']).toBe(coding)
      expect(page.headers.etag).toMatch(coding ? new RegExp(`-${coding}"$`) : /^"[^-]+"$/)
      expect(page.headers['cache-control']).toBe(askEachTime)
      expect(page.headers['cache-tag']).toBe('page:packed,settings')
    }
  })

  it('says to nobody else what the edge may do', async () => {
    say('/said', 'Said', 'page:said')
    await untilHit('/said')
    for (const proof of ['', 'a guess', `${secret}!`]) {
      const answer = await ask('/said', { at: website, headers: { 'x-lectern-edge': proof } })
      expect(answer.headers['cache-control']).toBe(askEachTime)
      expect(answer.headers).not.toHaveProperty('x-visitor-cache-control')
    }
    const told = await ask('/said', { at: website, headers: { 'x-lectern-edge': secret } })
    expect(told.headers['cache-control']).toMatch(
      /^public, s-maxage=60, stale-while-revalidate=\d+/,
    )
  })

  it('takes back what was changed, in every form, before it says so', async () => {
    say('/changed', 'Before', 'page:changed')
    say('/list', 'List of before', 'pages')
    say('/other', 'Other', 'page:other')
    for (const address of ['/changed', '/list', '/other']) {
      for (const coding of ['br', 'gzip', 'identity']) await untilHit(address, coding)
    }
    say('/changed', 'After', 'page:changed')
    say('/list', 'List of after', 'pages')
    entered = []
    await change(['pages', 'page:changed'], ['/changed'])
    expect(entered).toEqual(['/changed', '/list'])
    for (const coding of ['br', 'gzip', 'identity']) {
      const page = await ask('/changed', { headers: { 'accept-encoding': coding } })
      expect(page.headers['x-cache']).toBe('HIT')
      expect(page.headers.etag).toContain(generateETag(htmlOf('After')).slice(0, -1))
    }
    expect((await ask('/list')).body.toString()).toContain('List of after')
  })

  it('has what has gone, moved or come back answered so at once', async () => {
    say('/moving', 'There', 'page:moving')
    await untilHit('/moving')
    content.delete('/moving')
    await change(['page:moving'])
    expect((await ask('/moving')).status).toBe(404)
    say('/moving', 'Back', 'page:moving')
    await change(['page:moving'])
    expect(await ask('/moving')).toMatchObject({ status: 200 })
  })

  it('lets the edge keep a page that cannot be made, and tries again until it can', async () => {
    say('/broken', 'Before', 'page:broken')
    await untilHit('/broken')
    isBroken = true
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    say('/broken', 'After', 'page:broken')
    const done = change(['page:broken'])
    while (!sharedCaches.lecternSharedCache?.inWords().includes('could not be made')) {
      expect((await ask('/broken')).body.toString()).toContain('Before')
    }
    isBroken = false
    await done
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
    expect((await ask('/broken')).body.toString()).toContain('After')
  })

  it('has feeds and pictures stored, which Next makes each time', async () => {
    say('/feed.xml', 'Feed', 'posts')
    say('/media/team.webp', 'Picture', 'media')
    await untilHit('/feed.xml', 'gzip')
    await untilHit('/media/team.webp?v=a1')
    entered = []
    expect((await ask('/media/team.webp?v=b2')).headers['x-cache']).toBe('HIT')
    expect(entered).toEqual([])
    say('/feed.xml', 'Feed of after', 'posts')
    say('/media/team.webp', 'Picture of after', 'media')
    await change(['posts', 'media', 'file:team.webp'])
    expect((await ask('/feed.xml')).body.toString()).toContain('Feed of after')
    expect((await ask('/media/team.webp?v=b2')).body.toString()).toContain('Picture of after')
  })

  it('answers whoever comes from a campaign with the page that is stored', async () => {
    say('/offer', 'Offer', 'page:offer')
    await untilHit('/offer')
    const fromNews = await ask('/offer?utm_source=news&utm_medium=e-mail')
    expect(fromNews.headers['x-cache']).toBe('HIT')
    say('/first', 'First', 'page:first')
    await ask('/first', { at: website })
    await kept.untilPacked()
    expect((await ask('/first?gclid=x')).headers['x-cache']).toBe('MISS')
    expect((await ask('/first')).headers['x-cache']).toBe('HIT')
  })

  it('lets nothing be stored that is for one visitor, or that is not there', async () => {
    for (const address of ['/basket', '/courses?topic=a', '/nothing', '/nothing?v=1']) {
      say(address.split('?')[0] ?? '', 'Yours', 'settings')
      if (address.startsWith('/nothing')) content.delete('/nothing')
      for (const _ of [1, 2, 3]) {
        expect((await ask(address)).headers['x-cache'] ?? 'none').not.toBe('HIT')
      }
    }
  })
})

function say(address: string, text: string, tag: string): void {
  content.set(address, { text, tags: `${tag},settings,_N_T_${address}` })
}

/** What an announcement does. */
async function change(tags: string[], paths: string[] = []): Promise<void> {
  await cacheFor({}).revalidateTag(tags)
  await sharedCaches.lecternSharedCache?.takeBack({ tags, paths })
}

async function untilHit(address: string, coding?: string) {
  for (;;) {
    const answer = await ask(
      address,
      coding ? { headers: { 'accept-encoding': wording(coding) } } : {},
    )
    if (answer.headers['x-cache'] === 'HIT') return answer
    await kept.untilPacked()
  }
}

function wording(coding: string): string {
  return coding === 'br' ? 'gzip, deflate, br' : coding
}

interface Asked {
  headers?: OutgoingHttpHeaders
  /** The edge, unless said otherwise. */
  at?: Server
}

async function ask(address: string, { headers = {}, at }: Asked = {}) {
  const port = at ? portOf(at) : new URL(edge.origin).port
  const sent = request({ host: '127.0.0.1', port, path: address, headers, agent: false }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

async function answerAsNext(incoming: IncomingMessage, response: ServerResponse) {
  const { url = '', headers } = incoming
  const key = url.split('?')[0] ?? ''
  entered.push(url)
  if (isBroken) return response.writeHead(503, { 'cache-control': 'no-store' }).end()
  const said = content.get(key)
  const isPage = !/^\/(?:media|feed|basket)/.test(key)
  if (!said) return response.writeHead(404).end('Nothing')
  if (!isPage) return response.writeHead(200, { etag: generateETag(said.text) }).end(said.text)
  const cache = cacheFor(headers)
  const found = await cache.get(key, { kind: 'APP_PAGE' })
  const page = (found?.value ?? pageOf(htmlOf(said.text), said.tags)) as ReturnType<typeof pageOf>
  if (!found) await cache.set(key, page, { cacheControl: { revalidate: false, expire: undefined } })
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('ETag', generateETag(page.html))
  return response.end(page.html)
}

function htmlOf(text: string): string {
  return `<p>${text}</p>`.repeat(100)
}

function pageOf(html: string, tags: string) {
  return {
    kind: 'APP_PAGE' as never,
    html,
    rscData: Buffer.alloc(0),
    status: 200,
    postponed: undefined,
    headers: { 'x-next-cache-tags': tags },
    segmentData: new Map<string, Buffer>(),
  }
}

function cacheFor(headers: IncomingMessage['headers']): PageCache {
  return new PageCache({
    serverDistDir: path.join(folder, 'server'),
    revalidatedTags: [],
    _requestHeaders: headers,
  })
}

function newBuild(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'lectern-behind-edge-'))
  mkdirSync(path.join(made, 'server'))
  writeFileSync(path.join(made, 'BUILD_ID'), 'a-build')
  return made
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  await once(server.close(), 'close')
  return port
}
