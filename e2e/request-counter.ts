/** Stands between the website and the CMS, hands everything on and counts what was asked. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export type RequestCounter = {
  origin: string
  /** How often it was asked for since the last look, such as `POST /api/quotes`. */
  countSinceLastLook: (call: string) => number
  stop: () => void
}

export async function startRequestCounter(target: string): Promise<RequestCounter> {
  let calls: string[] = []
  const server = createServer((incoming, outgoing) => {
    const { method, url: path = '/', headers } = incoming
    calls.push(`${method} ${path}`)
    const onward = request(new URL(path, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    countSinceLastLook: (call) => {
      const count = calls.filter((made) => made === call).length
      calls = []
      return count
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
