import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { makeAddressesReadable } from './make-addresses-readable'
import { noteConnectedAddresses, peerAddressHeader } from './note-connected-addresses'

let server: Server

beforeAll(async () => {
  noteConnectedAddresses()
  makeAddressesReadable()
  server = createServer(({ url, headers }, response) => {
    response.end(JSON.stringify({ url, peer: headers[peerAddressHeader] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
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

it.each(['/', '/blog/caf%C3%A9', `/search?q=100%${'a'.repeat(300)}`, '/courses?topic=a%20b'])(
  'leaves %s as it is',
  async (address) => {
    expect(await arrivesAs(address)).toMatchObject({ url: address })
  },
)

async function arrivesAs(path: string, headers: Record<string, string> = {}): Promise<unknown> {
  const { port } = server.address() as AddressInfo
  const sent = request({ host: '127.0.0.1', port, path, headers, agent: false }).end()
  const [answer] = (await once(sent, 'response')) as [NodeJS.ReadableStream]
  return JSON.parse(await text(answer))
}
