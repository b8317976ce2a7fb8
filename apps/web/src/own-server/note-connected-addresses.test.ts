import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { noteConnectedAddresses, peerAddressHeader } from './note-connected-addresses'

let server: Server

beforeAll(async () => {
  noteConnectedAddresses()
  server = createServer((request, response) => response.end(request.headers[peerAddressHeader]))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  server.close()
})

it('says who is connected, over what the caller says', async () => {
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}`, {
    headers: { [peerAddressHeader]: '6.6.6.6', 'x-forwarded-for': '6.6.6.6', connection: 'close' },
  })
  expect(await answer.text()).toBe('127.0.0.1')
})
