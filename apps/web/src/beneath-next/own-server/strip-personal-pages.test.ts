import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { stripPersonalPages } from './strip-personal-pages'

const ours = '<p>Yours</p><script data-own="">ours()</script>'
const fromNext = `${ours}<script src="/_next/static/a.js" async=""></script><script>self.__next_f=[]</script>`
const servers: (() => void)[] = []
const accepted: (string | undefined)[] = []

let end: () => void
beforeAll(() => {
  end = stripPersonalPages()
})
afterAll(() => end())
afterEach(() => {
  accepted.length = 0
  for (const close of servers.splice(0)) close()
})

describe('a page made for one visitor', () => {
  it.each(['/basket', '/checkout/a.b/needs', '/courses?month=2027-03'])(
    '%s leaves without the framework, however it is sent',
    async (path) => {
      const answer = await ask(path, bitByBit)
      expect(answer.text).toBe(ours)
      expect(answer.headers['content-length']).toBe(String(ours.length))
      expect(answer.headers['x-said']).toBe('before the page')
      expect(answer.status).toBe(404)
    },
  )

  it.each([
    ['br', 'br', (body: Buffer) => brotliDecompressSync(body).toString()],
    ['gzip', 'gzip', (body: Buffer) => gunzipSync(body).toString()],
    ['identity', undefined, (body: Buffer) => body.toString()],
  ])('is packed for whoever accepts %s, by us and not by Next', async (coding, said, unpack) => {
    const answer = await ask('/search', bitByBit, { 'accept-encoding': coding })
    expect(answer.headers['content-encoding']).toBe(said)
    expect(unpack(answer.body)).toBe(ours)
    expect(accepted).toEqual([undefined])
    expect(String(answer.headers.vary).toLowerCase()).toContain('accept-encoding')
  })
})

describe('what is no such page', () => {
  it('is sent on as it is: a published page, which has lost its scripts already', async () => {
    expect((await ask('/courses', bitByBit)).text).toBe(fromNext)
  })

  it('is sent on as it is: a file', async () => {
    const answer = await ask('/orders/a.b/calendar.ics', (_, response) => {
      response.setHeader('Content-Type', 'text/calendar')
      response.write(fromNext)
      response.end()
    })
    expect(answer.text).toBe(fromNext)
  })

  it('is sent on as it is: a redirect, and a form that leads on', async () => {
    const answer = await ask('/basket/lines', (_, response) => {
      response.writeHead(303, { Location: '/basket' })
      response.end()
    })
    expect(answer).toMatchObject({ status: 303, text: '', headers: { location: '/basket' } })
  })
})

const bitByBit: RequestListener = ({ headers }, response) => {
  accepted.push(headers['accept-encoding'])
  response.statusCode = 404
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('X-Said', 'before the page')
  response.flushHeaders()
  const half = fromNext.indexOf('/_next')
  response.write(fromNext.slice(0, half))
  response.write(Buffer.from(fromNext.slice(half)))
  response.end()
}

async function ask(path: string, answer: RequestListener, headers: Record<string, string> = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(() => server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const sent = request({ host: '127.0.0.1', port, path, headers, agent: false }).end()
  const [got] = (await once(sent, 'response')) as [IncomingMessage]
  const body = await buffer(got)
  return { status: got.statusCode, headers: got.headers, body, text: body.toString() }
}
