import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { keepOneAddress } from './one-address'
import { tellCaches } from './tell-caches'

/** What stands for Next: `/about`, `/courses` and `/Orders` are pages, `/old` is a redirect that Next has in its cache. */
let server: Server
/** Whatever else this process serves, in tests of other files, goes on as before. */
const ends: (() => void)[] = []

beforeAll(async () => {
  ends.push(tellCaches(), keepOneAddress())
  server = createServer((incoming, response) => {
    const [path = ''] = (incoming.url ?? '').split('?')
    if (path === '/about' || path === '/courses' || path === '/media/Photo.PNG') {
      response.setHeader('ETag', '"a"')
      response.setHeader('Cache-Control', 's-maxage=31536000')
      response.write('<h1>')
      response.end(`About ${String(incoming.headers.rsc ?? '')}`)
    } else if (path === '/old') {
      response.statusCode = 308
      response.setHeader('Location', ['/new?kind=a', '/new?kind=a'])
      response.setHeader('Refresh', '0;url=/new?kind=a')
      response.setHeader('Content-Length', 4)
      response.end('/new')
    } else if (path === '/basket') {
      response
        .writeHead(303, { Location: '/basket?seen=1', 'Cache-Control': 'private, no-store' })
        .end()
    } else if (path === '/_next/static/a.js') {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable').end('a')
    } else {
      response.statusCode = 404
      response.setHeader('Cache-Control', 's-maxage=31536000').end(`Nothing at ${path}`)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  for (const end of ends) end()
  server.close()
})

const askEachTime = 'public, max-age=0, must-revalidate'

describe('a page', () => {
  it.each([
    ['/About', '/about'],
    ['/about/', '/about'],
    ['//about', '/about'],
    ['/%61BOUT//?b=1&a=2', '/about?b=1&a=2'],
    ['/x/../about/index.html', '/about'],
  ])('asked for as %s leads to its one address %s, in one hop', async (path, own) => {
    const answer = await ask(path)
    expect(answer).toMatchObject({ status: 308, body: '' })
    expect(answer.headers('location')).toEqual([own])
    expect(answer.headers('cache-control')).toEqual([askEachTime])
    expect(answer.headers('etag')).toEqual([])
  })

  it('at its own address is answered, and kept by no cache without asking', async () => {
    const answer = await ask('/about?utm_source=x')
    expect(answer).toMatchObject({ status: 200, body: '<h1>About ' })
    expect(answer.headers('cache-control')).toEqual([askEachTime])
    expect(answer.headers('etag')).toEqual(['"a"'])
  })

  it.each([
    ['/courses?topic=&place=leeds&month=', '/courses?place=leeds'],
    ['/Courses/?topic=&view=dates', '/courses?view=dates'],
    ['/courses?topic=&place=', '/courses'],
  ])('of the catalogue, asked for by its form as %s, is at %s', async (path, own) => {
    const answer = await ask(path)
    expect(answer).toMatchObject({ status: 308, body: '' })
    expect(answer.headers('location')).toEqual([own])
    expect((await ask(own)).status).toBe(200)
  })

  it('keeps an empty parameter that is no choice of a form', async () => {
    expect((await ask('/about?a=')).status).toBe(200)
  })

  it('comes as a page also to whoever asks for what is behind it', async () => {
    expect((await ask('/about', { rsc: '1' })).body).toBe('<h1>About ')
  })

  it('whose name is spelled exactly stays where it is', async () => {
    expect((await ask('/media/Photo.PNG')).status).toBe(200)
    expect((await ask('/media//Photo.PNG')).headers('location')).toEqual(['/media/Photo.PNG'])
    expect((await ask('/media/photo.png')).status).toBe(404)
  })
})

describe('a redirect', () => {
  it.each([
    ['/old', '/new?kind=a'],
    ['/OLD/?utm_source=x', '/new?kind=a&utm_source=x'],
    ['/old?kind=b&c', '/new?kind=a&c'],
  ])('asked for as %s leads to %s, and says so once', async (path, to) => {
    const answer = await ask(path)
    expect(answer).toMatchObject({ status: 308, body: '/new' })
    expect(answer.headers('location')).toEqual([to])
    expect(answer.headers('refresh')).toEqual([])
    expect(answer.headers('cache-control')).toEqual([askEachTime])
  })

  it('of a form is its own affair', async () => {
    const answer = await ask('/basket?utm_source=x', {}, 'POST')
    expect(answer.headers('location')).toEqual(['/basket?seen=1'])
    expect(answer.headers('cache-control')).toEqual(['private, no-store'])
  })
})

describe('nothing', () => {
  it.each([
    ...['/Nothing/Here', '/nothing?x', '/about.', '/_next/static/b.js'],
    ...['/index', '/INDEX/', '/%69ndex', '/404', '/500', '/_error', '/_not-found', '/about.rsc'],
    ...['/_next', '/_next/image?url=%2Fx&w=64&q=75', '/_next/data/x/index.json'],
  ])('is at %s, which no cache takes for granted', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers('cache-control')).toEqual([askEachTime])
  })
})

it('only a file whose address changes with it is kept without asking', async () => {
  const answer = await ask('/_next/static/a.js')
  expect(answer.headers('cache-control')).toEqual(['public, max-age=31536000, immutable'])
})

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  const sent = request({ host: '127.0.0.1', port, path, headers, method, agent: false }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const raw = answer.rawHeaders
  return {
    status: answer.statusCode,
    body: await text(answer),
    headers: (name: string) =>
      raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name),
  }
}
