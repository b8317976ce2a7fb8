import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { shareCardSchema, type ShareCard } from '@lectern/shared/contract/share-card'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

const secret = 'a secret that is known to everybody who reads this'

/** As much of the CMS as the picture of a list asks for; what it is to draw is written down. */
let cms: Server
let look: Record<string, unknown> = {}
let isBusy = false
const asked: { card: ShareCard; secret: string }[] = []

beforeAll(async () => {
  cms = createServer((request, response) => {
    void answer(request).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    })
  })
  await new Promise<void>((listens) => cms.listen(0, '127.0.0.1', listens))
  process.env.WEB_URL = 'https://www.example.com'
  process.env.CMS_URL = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`
  process.env.CMS_WEB_SECRET = secret
})
afterAll(() => new Promise((closed) => cms.close(closed)))
beforeEach(() => {
  look = {}
  isBusy = false
  asked.length = 0
})

describe('the picture of a page for shared links', () => {
  it('is named with its size and what it says, without being drawn', async () => {
    const picture = await pictureOf('articles')
    expect(picture).toMatchObject({ alt: 'Articles. Hollin Bank', widthPixels: 1200 })
    expect(picture?.src).toMatch(/^\/share\/list\/articles\/[0-9a-f]{16}\.png$/)
    expect(asked).toEqual([])
  })

  it('is drawn for whoever asks for it, and kept for good under its own address', async () => {
    const { status, headers } = await get((await pictureOf('articles'))?.src ?? '')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('cache-control')).toContain('immutable')
    expect(asked.map(({ secret }) => secret)).toEqual([secret])
    expect(shareCardSchema.parse(asked[0]?.card).title).toBe('Articles')
  })

  it('has another address in another look, and is never kept under an older one', async () => {
    const before = await pictureOf('articles')
    look = { brand: '#1f3bff' }
    expect((await pictureOf('articles'))?.src).not.toBe(before?.src)
    const { status, headers } = await get(before?.src ?? '')
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it.each([
    '/share/list/secrets/0123456789abcdef.png',
    '/share/basket/x/0123456789abcdef.png',
    '/share/list/articles/picture.png',
    '/share/list/toString/0123456789abcdef.png',
  ])('is not there at %s', async (address) => {
    expect((await get(address)).status).toBe(404)
    expect(asked).toEqual([])
  })

  it('says when to come again where too many are asked for', async () => {
    const { src } = (await pictureOf('articles')) ?? {}
    isBusy = true
    const said: string[] = []
    console.warn = (words: string) => said.push(words)
    const { status, headers } = await get(src ?? '')
    expect(said.join()).toContain('/api/share-images')
    expect(status).toBe(503)
    expect(headers.get('retry-after')).toBe('30')
  })
})

async function answer(request: IncomingMessage) {
  const path = new URL(request.url ?? '', 'http://cms.example').pathname
  const json = (body: object) => ({
    status: 200,
    type: 'application/json',
    body: JSON.stringify(body),
  })
  if (path === '/api/globals/settings') return json({ company: { tradingName: 'Hollin Bank' } })
  if (path === '/api/globals/look') return json(look)
  if (path !== '/api/share-images') return json({})
  const card = JSON.parse(await text(request)) as ShareCard
  asked.push({ card, secret: String(request.headers['x-lectern-web']) })
  return { status: isBusy ? 503 : 200, type: 'image/png', body: 'a picture' }
}

async function pictureOf(slug: 'articles') {
  const { sharedPicture } = await import('./shared-picture')
  return sharedPicture({ kind: 'list', slug })
}

async function get(address: string): Promise<Response> {
  const { GET } = await import('./[kind]/[slug]/[file]/route')
  const [, , kind = '', slug = '', file = ''] = address.split('/')
  const request = new Request(`https://www.example.com${address}`)
  return GET(request, { params: Promise.resolve({ kind, slug, file }) })
}
