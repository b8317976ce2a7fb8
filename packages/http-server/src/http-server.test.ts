import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import {
  createServer,
  request,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { makeAddressesReadable } from './make-addresses-readable'
import { beforeEachHead } from './before-each-head'
import { noteConnectedAddresses, peerAddressHeader } from './note-connected-addresses'
import { onEachRequest } from './on-each-request'
import { methodNotAllowed, refuseOddRequests } from './refuse-odd-requests'

let server: Server
const ends: (() => void)[] = []

beforeAll(async () => {
  ends.push(noteConnectedAddresses(), makeAddressesReadable())
  server = createServer(({ url, headers }, response) => {
    response.end(JSON.stringify({ url, peer: headers[peerAddressHeader] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  for (const end of ends) end()
  server.close()
})

it('says who is connected, over what the caller says', async () => {
  const headers = { [peerAddressHeader]: '6.6.6.6', 'x-forwarded-for': '6.6.6.6' }
  expect(await arrivesAs('/', headers)).toMatchObject({ peer: '127.0.0.1' })
})

describe('an address that cannot be read', () => {
  it.each([
    ['/blog/100%', '/blog/100%25'],
    ['/blog/%E0%A4%A', '/blog/%25E0%25A4%25A'],
    ['/%ZZ?page=2&q=50%25', '/%25ZZ?page=2&q=50%25'],
    ['/blog/a%0ab', '/blog/a%250ab'],
    [`/blog/${'a'.repeat(4_500)}?page=2`, '/blog/too-long?page=2'],
  ])('%s is read as %s', async (sent, expected) => {
    expect(await arrivesAs(sent)).toMatchObject({ url: expected })
  })
})

it.each([
  '/',
  '/blog/caf%C3%A9',
  `/media/${'%E3%81%82'.repeat(80)}.png`,
  `/search?q=100%${'a'.repeat(300)}`,
  '/courses?topic=a%20b',
])('leaves %s as it is', async (address) => {
  expect(await arrivesAs(address)).toMatchObject({ url: address })
})

async function arrivesAs(path: string, headers: Record<string, string> = {}): Promise<unknown> {
  const { port } = server.address() as AddressInfo
  const sent = request({ host: '127.0.0.1', port, path, headers, agent: false }).end()
  const [answer] = (await once(sent, 'response')) as [NodeJS.ReadableStream]
  return JSON.parse(await text(answer))
}

describe('the head of an answer can be changed when it is about to leave', () => {
  it.each<[string, RequestListener]>([
    [
      'that is set beforehand',
      (_, response) => response.setHeader('Location', ['/a', '/b']).end('x'),
    ],
    [
      'that comes with the status',
      (_, response) => response.writeHead(200, { Location: '/a' }).end('x'),
    ],
    [
      'that comes with the status as a list',
      (_, response) => response.writeHead(200, 'Fine', ['Location', '/a']).end('x'),
    ],
    [
      'that is sent bit by bit',
      (_, response) => {
        response.setHeader('Location', '/a')
        response.write('x')
        response.end()
      },
    ],
    [
      'that is sent ahead',
      (_, response) => {
        response.setHeader('Location', '/a')
        response.flushHeaders()
        response.end('x')
      },
    ],
    ['that Node makes up', (_, response) => response.end('x')],
  ])('%s', async (_, answer) => {
    const other = createServer(answer).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const end = beforeEachHead(({ response }) => {
      response.statusCode = 201
      response.setHeader('Location', '/changed')
    })
    const { port } = other.address() as AddressInfo
    const sent = request({ host: '127.0.0.1', port, agent: false }).end()
    const [received] = (await once(sent, 'response')) as [IncomingMessage]
    other.close()
    end()
    expect(received.statusCode).toBe(201)
    expect(
      received.rawHeaders.filter((each) => each === 'Location' || each === '/changed'),
    ).toEqual(['Location', '/changed'])
    expect(await text(received)).toBe('x')
  })
})

describe('a request that is answered when it arrives', () => {
  it('is seen by nobody after that, the server included; others are', async () => {
    const seen: (string | undefined)[] = []
    const look = (who: string) => seen.push(who)
    const other = createServer(({ url }, response) => {
      look(`server ${url}`)
      response.end('from the server')
    }).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const endFirst = onEachRequest(({ request, response }) => {
      look(`first ${request.url}`)
      if (request.url === '/early') response.end('early')
    })
    const endSecond = onEachRequest(({ request }) => look(`second ${request.url}`))
    const { port } = other.address() as AddressInfo
    const said: string[] = []
    const handlers: unknown[][] = []
    for (const path of ['/early', '/late', '/early']) {
      handlers.push(other.listeners('request'))
      said.push(await (await fetch(`http://127.0.0.1:${port}${path}`)).text())
    }
    other.close()
    endFirst()
    endSecond()
    expect(said).toEqual(['early', 'from the server', 'early'])
    // Put in place once, not once more for each.
    expect(other.listeners('request')[0]).toBe(handlers[1]?.[0])
    expect(seen).toEqual([
      'first /early',
      'first /late',
      'second /late',
      'server /late',
      'first /early',
    ])
  })
})

describe('a request that nothing takes', () => {
  it.each(['TRACE', 'PROPFIND', 'LOCK'])(
    '%s is answered in words, before the server sees it',
    async (method) => {
      const end = refuseOddRequests()
      const answer = await ask({ method, path: '/orders' })
      end()
      expect(answer).toEqual({
        status: 405,
        allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
        said: 'This address does not do that.\n',
      })
    },
  )

  it('is one that a program says so of; the others pass', async () => {
    const end = refuseOddRequests(({ url }) => (url === '/page' ? methodNotAllowed(['GET']) : null))
    const refused = await ask({ method: 'POST', path: '/page', body: 'a'.repeat(100_000) })
    const passed = await ask({ method: 'POST', path: '/form', body: 'a' })
    end()
    expect(refused).toMatchObject({ status: 405, allow: 'GET' })
    expect(passed.status).toBe(200)
    expect(passed.said).toContain('/form')
  })

  async function ask({ method, path, body }: { method: string; path: string; body?: string }) {
    const { port } = server.address() as AddressInfo
    const sent = request({ host: '127.0.0.1', port, path, method, agent: false }).end(body)
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    const { statusCode: status, headers } = answer
    return { status, allow: headers.allow, said: await text(answer) }
  }
})
