import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSmallWebsite, startSmallWebsite } from '../../test-support/small-website'

/** What the pages of the small website say, by their names, and how often each was asked for. */
const content = new Map<string, Record<string, unknown>>()
const asked = new Map<string, number>()
let cms: Server
let website: Awaited<ReturnType<typeof startSmallWebsite>>
/** The same without what stands beneath: what Next does when it is left alone. */
let bare: Awaited<ReturnType<typeof startSmallWebsite>>
const folders: string[] = []
let sharedFolder: string

beforeAll(async () => {
  cms = createServer((incoming, response) => {
    const name = incoming.url?.replace('/content/', '') ?? ''
    asked.set(name, (asked.get(name) ?? 0) + 1)
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(content.get(name) ?? { status: 404, text: 'Nothing' }))
  }).listen(0, '127.0.0.1')
  await once(cms, 'listening')
  await buildSmallWebsite()
  sharedFolder = newFolder()
  website = await start({ pageCacheDir: sharedFolder })
  bare = await start({ isBare: true })
})
afterAll(async () => {
  await Promise.all([website.stop(), bare.stop()])
  cms.close()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('a page that is made for the first time', () => {
  it('is answered from what the cache handler was given, as the handler left it', async () => {
    content.set('first', { text: 'The first' })
    const { status, body, headers } = await ask('/first')
    expect({ status, cache: headers['x-nextjs-cache'] }).toEqual({ status: 200, cache: 'MISS' })
    expect(body).toContain('<h1>The first</h1>')
    expect(body).not.toMatch(/<script|__next_f|<!--\$/)
  })

  it.each([404, 503])('has the status that it says: %i', async (status) => {
    content.set(`says-${status}`, { text: 'Not here', status })
    const answer = await ask(`/says-${status}`)
    expect(answer).toMatchObject({ status, body: expect.stringContaining('<h1>Not here</h1>') })
    expect(answer.headers['retry-after']).toBe(status === 503 ? '30' : undefined)
  })
})

describe('a page that was made', () => {
  it('is tied to the answer that it is made for, tagged by its text, and answered before Next', async () => {
    content.set('kept', { text: 'Kept' })
    const first = await ask('/kept')
    const kept = await untilBeforeNext('/kept')
    expect(kept).toMatchObject({ status: 200, body: first.body })
    expect(kept.headers.etag).toBe(first.headers.etag)
    expect(asked.get('kept')).toBe(1)
  })

  it('is made anew once one of the tags that Next noted on it has expired', async () => {
    content.set('changing', { text: 'Before' })
    await ask('/changing')
    await untilBeforeNext('/changing')
    content.set('changing', { text: 'After' })
    await expire('page:changing')
    expect((await ask('/changing')).body).toContain('<h1>After</h1>')
  })

  it('is made anew, too, in another process that shares the folder and was not told', async () => {
    content.set('shared', { text: 'Before' })
    const other = await start({ pageCacheDir: sharedFolder })
    try {
      await askAt(other.origin, '/shared')
      await untilBeforeNext('/shared', other.origin)
      content.set('shared', { text: 'After' })
      await expire('page:shared')
      expect((await askAt(other.origin, '/shared')).body).toContain('<h1>After</h1>')
    } finally {
      await other.stop()
    }
  })

  it.each<[string, Record<string, unknown>]>([
    ['says that it cannot be', { text: 'Not now', status: 503 }],
    ['ends in an exception', { fault: 'a fault' }],
  ])('is served as it last was when making it anew %s', async (how, broken) => {
    const name = `lasting-${how.length}`
    content.set(name, { text: 'Good' })
    await ask(`/${name}`)
    content.set(name, broken)
    await expire(`page:${name}`)
    const answers = [await ask(`/${name}`), await ask(`/${name}`), await ask(`/${name}`)]
    expect(answers.at(-1)).toMatchObject({
      status: 200,
      body: expect.stringContaining('<h1>Good</h1>'),
    })
  })
})

describe('what Next would answer in its own way', () => {
  it('a redirect that it has just made says twice where it leads', async () => {
    content.set('moved', { to: '/first' })
    expect((await askBare('/moved')).said('location')).toEqual(['/first', '/first'])
    for (const _ of ['made', 'kept']) {
      expect((await ask('/moved')).said('location')).toEqual(['/first'])
    }
  })

  it('a fault is a document that is empty until scripts have run', async () => {
    content.set('broken', { fault: 'a fault' })
    const headers = { Accept: 'text/html' }
    const alone = await askBare('/broken', { headers })
    expect(alone.status).toBe(500)
    expect(alone.body).not.toContain('<h1')
    const answer = await ask('/broken', { headers })
    expect(answer).toMatchObject({
      status: 500,
      body: expect.stringContaining('<h1>Our own words</h1>'),
    })
  })

  it('whoever asks for the data behind a page is not given the page', async () => {
    content.set('data', { text: 'Data' })
    const headers = { RSC: '1' }
    expect((await askBare('/data', { headers })).headers['content-type']).toBeUndefined()
    expect(await ask('/data', { headers })).toMatchObject({
      status: 200,
      body: expect.stringContaining('<h1>Data</h1>'),
    })
  })

  it('a page made for one visitor has the status that it sets at the server', async () => {
    expect((await askBare('/basket')).status).toBe(200)
    expect(await ask('/basket')).toMatchObject({
      status: 404,
      body: expect.stringContaining('Yours'),
    })
  })

  it('a page made for one visitor carries its scripts and a copy of itself', async () => {
    const headers = { 'Accept-Encoding': 'gzip' }
    expect((await askBare('/basket')).body).toMatch(/<script src=.*__next_f/s)
    expect((await ask('/basket')).body).not.toMatch(/<script|__next_f|<!--/)
    expect((await ask('/basket', { headers })).headers['content-encoding']).toBe('gzip')
  })

  it.each(['/100%', '/%E0%A4%A'])(
    'an address that cannot be read is a fault: %s',
    async (address) => {
      expect((await askBare(address)).status).toBe(500)
      expect((await ask(address)).status).toBe(404)
    },
  )

  it.each([
    ...['/index', '/404', '/500', '/_error', '/_not-found'],
    ...['/_next/data/x/index.json'],
  ])('%s is a page', async (address) => {
    expect((await askBare(address)).status).toBe(200)
    expect((await ask(address)).status).toBe(404)
  })

  it('a method that nobody uses is answered with the page', async () => {
    const method = 'TRACE'
    expect((await askBare('/first', { method })).status).toBe(200)
    expect((await ask('/first', { method })).status).toBe(405)
  })

  it('nothing is packed as small as it gets', async () => {
    content.set('packed', { text: 'Packed '.repeat(500) })
    const headers = { 'Accept-Encoding': 'gzip, br' }
    await Promise.all([ask('/packed'), askBare('/packed')])
    expect((await askBare('/packed', { headers })).headers['content-encoding']).toBe('gzip')
    await untilBeforeNext('/packed')
    expect((await ask('/packed', { headers })).headers['content-encoding']).toBe('br')
  })
})

async function start({ isBare = false, pageCacheDir = newFolder() } = {}) {
  const cmsUrl = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`
  return startSmallWebsite({ port: await freePort(), cmsUrl, pageCacheDir, isBare })
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'next-contract-'))
  folders.push(folder)
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function expire(tag: string) {
  await fetch(`${website.origin}/expire`, { method: 'POST', body: tag })
}

/** Packed, it is kept a moment after it was first answered; Next says what its cache did, and nobody else. */
async function untilBeforeNext(address: string, origin = website.origin) {
  for (let asked = 0; asked < 1_000; asked += 1) {
    const answer = await askAt(origin, address)
    if (!('x-nextjs-cache' in answer.headers)) return answer
  }
  throw new Error(`${address} is still answered by Next`)
}

interface Asked {
  method?: string
  headers?: Record<string, string>
}

const ask = (address: string, how: Asked = {}) => askAt(website.origin, address, how)
const askBare = (address: string, how: Asked = {}) => askAt(bare.origin, address, how)

async function askAt(
  origin: string,
  address: string,
  { method = 'GET', headers = {} }: Asked = {},
) {
  const { hostname, port } = new URL(origin)
  const sent = request({ hostname, port, path: address, method, headers, agent: false }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const raw = answer.rawHeaders
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: await text(answer),
    said: (name: string) =>
      raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name),
  }
}
