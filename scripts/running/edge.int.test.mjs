import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

import { repositoryRoot } from '../checks/settings.mjs'
import { edgeConfiguration, startEdge } from './edge.mjs'
import { nginxProgram, startNginx } from './nginx.mjs'

// As long as `openssl rand -hex 32` makes it, and the longest that the website takes besides.
const secret = 'a1b2c3d4'.repeat(8)
const longestSecret = 'a1b2c3d4'.repeat(25)
const forBrowsers = 'public, max-age=0, must-revalidate'
const refreshing = { 'x-lectern-refresh': secret }

/** @typedef {{ status?: number, headers?: Record<string, string>, body?: string }} Said */
/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: string }} Answer */

/** What stands for the website: it says what it is told to say, and of what it was asked. */
const website = createServer((asked, response) => {
  requests.push(asked)
  if (isSilent) return
  const { status = 200, headers = {}, body } = say(asked)
  const words = body ?? `answer ${requests.length}`
  response.writeHead(
    status,
    status === 304 ? headers : { 'content-length': words.length, ...headers },
  )
  response.end(words)
})
/** @type {import('node:http').IncomingMessage[]} */
let requests = []
let isSilent = false
/** @type {(asked: import('node:http').IncomingMessage) => Said} */
let say
/** @type {import('./edge.mjs').Edge} */
let edge

const describeWhereNginxIs = nginxProgram || process.env.CI ? describe : describe.skip

describeWhereNginxIs('the edge', () => {
  beforeAll(async () => {
    website.listen(0, '127.0.0.1')
    await once(website, 'listening')
    const { port } = /** @type {import('node:net').AddressInfo} */ (website.address())
    edge = await startEdge({ port: await freePort(), secret, web: `http://127.0.0.1:${port}` })
  })
  afterAll(async () => {
    await edge.stop()
    website.closeAllConnections()
    website.close()
  })
  beforeEach(() => {
    requests = []
    isSilent = false
    say = () => ({ headers: mayBeKept(60) })
  })

  it('stores what the website lets it store, and tells browsers what the website wants told', async () => {
    const [first, again] = [await ask('/kept'), await ask('/kept')]
    expect([first.headers['x-cache'], again.headers['x-cache']]).toEqual(['MISS', 'HIT'])
    expect(again.body).toBe(first.body)
    for (const { headers } of [first, again]) {
      expect(headers['cache-control']).toBe(forBrowsers)
      expect(headers).not.toHaveProperty('x-visitor-cache-control')
    }
  })

  it.each([
    ['nothing about it', {}],
    ['that browsers ask each time', { 'cache-control': forBrowsers }],
    ['that it is for one visitor', { 'cache-control': 'private, no-store' }],
    ['a cookie', { ...mayBeKept(60), 'set-cookie': 'basket=mine' }],
    [
      'the word of another proxy',
      { 'x-accel-expires': '600', expires: 'Fri, 01 Jan 2100 00:00:00 GMT' },
    ],
  ])('stores nothing when the website says %s', async (said, headers) => {
    say = () => ({ headers })
    const address = `/unspoken-${said.replaceAll(' ', '-')}`
    expect((await ask(address)).body).toBe('answer 1')
    expect((await ask(address)).body).toBe('answer 2')
  })

  it('keeps three forms of a page, however a browser words what it reads', async () => {
    const wordings = {
      'br, gzip': [
        'br, gzip',
        'gzip, deflate, br, zstd',
        'br;q=1.0, gzip;q=0.8, *;q=0.1',
        'GZIP,BR',
      ],
      gzip: ['gzip', 'gzip, deflate', 'br;q=0, gzip', 'x-br, gzip;q=0.5', 'gzip, br;q=0.000'],
      identity: ['identity', 'br', 'gzip;q=0', 'deflate', 'brotli, gzipped', '*'],
    }
    for (const [form, said] of Object.entries(wordings)) {
      requests = []
      for (const coding of said) await ask('/forms', { 'accept-encoding': coding })
      expect(requests.map(({ headers }) => headers['accept-encoding'])).toEqual([form])
    }
  })

  it('keeps two forms of a picture, and one copy whatever version is named', async () => {
    const wordings = ['image/avif,image/webp,*/*', 'image/webp', 'image/avif', 'text/html', '*/*']
    for (const accept of wordings) {
      await ask('/media/team.webp?v=s1', { accept })
      await ask('/media/team.webp?v=s2', { accept, 'accept-encoding': 'gzip' })
    }
    expect(requests.map(({ headers }) => headers.accept)).toEqual(['image/avif,*/*', '*/*'])
    for (const odd of ['?v=', '?v', '?%76=1', '?v=1&w=2', '?x=1']) {
      requests = []
      await ask(`/media/team.webp${odd}`)
      await ask(`/media/team.webp${odd}`)
      expect(requests).toHaveLength(2)
    }
  })

  it('has one copy of a page, whatever campaign leads there', async () => {
    await ask('/offer?utm_source=news&utm_medium=e-mail')
    for (const query of ['', '?gclid=b', '?fbclid=c&utm_campaign=d']) {
      expect((await ask(`/offer${query}`)).headers['x-cache']).toBe('HIT')
    }
    expect(requests).toHaveLength(1)
  })

  it('stores no query, no draft, nothing for whoever signs in, and no other method', async () => {
    await ask('/unusual')
    for (const [address, headers] of /** @type {[string, Record<string, string>][]} */ ([
      ['/unusual?page=2', {}],
      ['/unusual?utm_source=a&page=2', {}],
      ['/unusual', { authorization: 'Basic YTpi' }],
      ['/unusual', { cookie: 'a=b; __prerender_bypass=c' }],
    ])) {
      for (const _ of [1, 2]) {
        const before = requests.length
        expect((await ask(address, headers)).headers).not.toHaveProperty('x-cache')
        expect(requests).toHaveLength(before + 1)
      }
    }
    const before = requests.length
    await ask('/unusual', {}, 'POST')
    expect(requests).toHaveLength(before + 1)
    expect((await ask('/unusual')).body).toBe('answer 1')
  })

  it('answers HEAD, and whoever has the page already, out of its store', async () => {
    say = () => ({ headers: { ...mayBeKept(60), etag: '"abc"' } })
    const page = await ask('/tagged')
    const head = await ask('/tagged', {}, 'HEAD')
    expect(head).toMatchObject({ status: 200, body: '' })
    expect(head.headers['content-length']).toBe(page.headers['content-length'])
    for (const known of ['"abc"', 'W/"abc"', '"x", "abc"', '*']) {
      const unchanged = await ask('/tagged', { 'if-none-match': known })
      expect(unchanged).toMatchObject({ status: 304, body: '' })
      expect(unchanged.headers).toMatchObject({ etag: '"abc"', 'cache-control': forBrowsers })
    }
    expect((await ask('/tagged', { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await ask('/tagged', { range: 'bytes=0-3' })).body).toBe(page.body)
    expect(requests).toHaveLength(1)
  })

  it('fetches anew and stores what it is asked for with the secret, and with no other word', async () => {
    await ask('/changed')
    expect((await ask('/changed', { 'x-lectern-refresh': `${secret}!` })).body).toBe('answer 1')
    const fresh = await ask('/changed', refreshing)
    expect(fresh.body).toBe('answer 2')
    expect(requests.map(({ headers }) => headers['x-lectern-refresh'])).toEqual([undefined, '1'])
    expect(await ask('/changed')).toMatchObject({ body: 'answer 2', headers: { 'x-cache': 'HIT' } })
  })

  it('lets what has gone take the place of the page, and forgets it after a moment', async () => {
    await ask('/gone')
    say = ({ headers }) => ({ status: 404, headers: headers['x-lectern-refresh'] ? mayPass : {} })
    await ask('/gone', refreshing)
    expect((await ask('/gone')).status).toBe(404)
    await until(async () => (await ask('/gone')).headers['x-cache'] === 'EXPIRED')
    say = () => ({ headers: mayBeKept(60) })
    expect((await ask('/gone')).status).toBe(200)
  })

  it('keeps the page when the website cannot make it', async () => {
    await ask('/fault')
    say = () => ({ status: 503, headers: { 'cache-control': 'no-store' } })
    expect((await ask('/fault', refreshing)).body).not.toBe('')
    expect(await ask('/fault')).toMatchObject({ status: 200, body: 'answer 1' })
  })

  it('asks the website only whether a copy still holds, and answers meanwhile', async () => {
    say = ({ headers }) => ({
      status: headers['if-none-match'] === '"abc"' ? 304 : 200,
      headers: { ...mayBeKept(1), etag: '"abc"' },
    })
    await ask('/held')
    await until(async () => (await ask('/held')).headers['x-cache'] === 'STALE')
    await until(async () => requests.length === 2)
    expect(requests[1]?.headers['if-none-match']).toBe('"abc"')
    expect((await ask('/held')).body).toBe('answer 1')
  })

  it('answers at once with what it has while the website is slow', async () => {
    say = () => ({ headers: mayBeKept(1) })
    await ask('/slow')
    isSilent = true
    await until(async () => (await ask('/slow')).headers['x-cache'] === 'STALE')
    // The first of them is waiting for the website, in nobody's way.
    expect(await ask('/slow')).toMatchObject({
      body: 'answer 1',
      headers: { 'x-cache': 'UPDATING' },
    })
    website.closeAllConnections()
  })

  it('tells the website nothing that a visitor has made up', async () => {
    await ask('/told', {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '6.6.6.6',
      'x-lectern-edge': 'made up',
    })
    const headers = requests[0]?.headers ?? {}
    expect(headers.host).not.toContain('evil')
    expect(headers).not.toHaveProperty('x-forwarded-host')
    expect(headers['x-forwarded-for']).toBe('6.6.6.6, 127.0.0.1')
    expect(headers['x-lectern-edge']).toBe(secret)
    expect((await ask('/told', { host: 'other.example' })).headers['x-cache']).toBe('HIT')
  })

  it.each([
    '/basket',
    '/Checkout/abc',
    '//orders/abc',
    '/orders%2Fabc/../../basket',
    '/api/health',
  ])('stores nothing of %s, whatever the website says', async (address) => {
    expect((await ask(address)).body).toBe('answer 1')
    expect((await ask(address)).body).toBe('answer 2')
  })

  it('lets the website answer who wants Markdown, and keeps the page for all others', async () => {
    expect((await ask('/blog/as-markdown')).body).toBe('answer 1')
    const accept = 'text/markdown, text/html;q=0.5'
    expect((await ask('/blog/as-markdown', { accept })).body).toBe('answer 2')
    expect((await ask('/blog/as-markdown', { accept: 'text/html, */*' })).body).toBe('answer 1')
  })

  it('writes nothing down about visitors', async () => {
    await ask('/orders/a-token-that-opens-an-order')
    const written = readdirSync(edge.folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.log'))
      .map((name) => readFileSync(path.join(edge.folder, name), 'utf8'))
      .join('')
    expect(written).not.toContain('a-token')
  })
})

describeWhereNginxIs('nginx', () => {
  it('starts with a long secret', async () => {
    const web = 'http://127.0.0.1:1'
    const started = await startEdge({ port: await freePort(), secret: longestSecret, web })
    await started.stop()
  })

  it('says why it does not start, and keeps nobody waiting', async () => {
    const port = await freePort()
    const start = startNginx({ port, http: () => 'no such thing;' })
    await expect(start).rejects.toThrow(/nginx did not start: .*unknown directive "no"/s)
  })
})

describe('the configuration of the edge', () => {
  const template = readFileSync(path.join(repositoryRoot, 'edge/edge.conf.template'), 'utf8')

  it('knows each part of the website that is made for one visitor', () => {
    const table = readFileSync(
      path.join(repositoryRoot, 'packages/shared/src/addresses/website-parts.ts'),
      'utf8',
    )
    const personal = [...table.matchAll(/^ {2}'?([\w-]+)'?: \[.*'personal'/gm)].map(
      ([, part]) => part,
    )
    expect(personal.length).toBeGreaterThan(5)
    const uncached = /location ~\* \^\/\(\?:([^)]+)\)/.exec(template)?.[1]?.split('|')
    expect(uncached).toEqual(['api', ...personal].sort())
  })

  it('names what is missing', () => {
    expect(() => edgeConfiguration({ EDGE_PORT: '1' })).toThrow(/EDGE_\w+ is missing/)
  })
})

/** @param {number} seconds */
function mayBeKept(seconds) {
  return {
    'cache-control': `public, s-maxage=${seconds}, stale-while-revalidate=600, stale-if-error=600`,
    'x-visitor-cache-control': forBrowsers,
    vary: 'rsc, Accept-Encoding',
  }
}

const mayPass = { 'cache-control': 'public, s-maxage=1', 'x-visitor-cache-control': forBrowsers }

/**
 * @param {string} address
 * @param {Record<string, string>} [headers]
 * @param {string} [method]
 * @returns {Promise<Answer>}
 */
async function ask(address, headers = {}, method = 'GET') {
  const { hostname, port } = new URL(edge.origin)
  const sent = request({ hostname, port, path: address, method, headers, agent: false }).end()
  const [answer] = /** @type {[import('node:http').IncomingMessage]} */ (
    await once(sent, 'response')
  )
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }
}

/** @param {() => Promise<boolean>} comesTrue asked again and again */
async function until(comesTrue) {
  const giveUpAt = Date.now() + 60_000
  while (!(await comesTrue())) {
    if (Date.now() > giveUpAt) throw new Error('It did not come about within a minute.')
    await wait(20)
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  await once(server.close(), 'close')
  return port
}
