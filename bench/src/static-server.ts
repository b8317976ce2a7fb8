import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Reference = { url: string; pid: number | null; stop: () => void }

/** Answers the same packed bytes to every request, from a process of its own: what plain Node can do on this machine. */
export async function serveBytes(bytes: Buffer): Promise<Reference> {
  const child = fork(import.meta.filename, { execArgv: ['--import', 'tsx'] })
  child.send(bytes.toString('base64'))
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid ?? null, stop: () => child.kill() }
}

if (process.argv[1] === import.meta.filename) {
  process.once('message', (base64: string) => {
    const bytes = Buffer.from(base64, 'base64')
    const server = createServer((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        'content-length': bytes.length,
      })
      response.end(bytes)
    })
    server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
  })
}
