/** Stands before the website or the CMS and hands everything on; a journey may listen, garble, or slow it down. */
import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout as passes } from 'node:timers/promises'

export type ProxyServer = {
  origin: string
  /** How often it was asked for since the last look, such as `POST /api/quotes`; for anything when left out. */
  countSinceLastLook: (call?: string) => number
  /** From now on, what the CMS answers to calls that begin so, such as `GET /api/courses`, arrives changed. */
  garble: (callStart: string, change: (body: string) => string) => void
  /** From now on, pages arrive as on a poor line: a kilobyte, a frame later the next. */
  dribble: () => void
  /** From now on, the CMS takes every call and answers none. */
  fallSilent: () => void
  /** From now on, what the CMS answers arrives as it was. */
  speakClearly: () => void
  stop: () => void
}

const pieceBytes = 1024
const frameMilliseconds = 17

export async function startProxyServer(target: string): Promise<ProxyServer> {
  let calls: string[] = []
  let isSilent = false
  let dribbles = false
  const changes = new Map<string, (body: string) => string>()
  const changeFor = (call: string) =>
    [...changes].find(([callStart]) => call.startsWith(callStart))?.[1]

  const server = createServer((incoming, outgoing) => {
    const { method, url: path = '/', headers } = incoming
    const call = `${method} ${path}`
    calls.push(call)
    if (isSilent) return
    const change = changeFor(call)
    const isPlain = dribbles || change !== undefined
    const onward = request(
      new URL(path, target),
      {
        method,
        headers: { ...headers, ...(isPlain && { 'accept-encoding': 'identity' }) },
      },
      (answer) => void handOn({ answer, outgoing, change, dribbles }),
    )
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    countSinceLastLook: (call) => {
      const count = calls.filter((made) => call === undefined || made === call).length
      calls = []
      return count
    },
    garble: (callStart, change) => changes.set(callStart, change),
    dribble: () => {
      dribbles = true
    },
    fallSilent: () => {
      isSilent = true
    },
    speakClearly: () => {
      isSilent = false
      changes.clear()
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

interface Answer {
  answer: IncomingMessage
  outgoing: ServerResponse
  change: ((body: string) => string) | undefined
  dribbles: boolean
}

async function handOn({ answer, outgoing, change, dribbles }: Answer): Promise<void> {
  const { statusCode = 502, headers } = answer
  if (dribbles && headers['content-type']?.startsWith('text/html')) {
    outgoing.writeHead(statusCode, headers)
    await writeInPieces(outgoing, await buffer(answer))
    return
  }
  if (!change) {
    outgoing.writeHead(statusCode, headers)
    answer.pipe(outgoing)
    return
  }
  const { 'content-length': _, 'transfer-encoding': __, ...kept } = headers
  const body = change(await text(answer))
  const type = body.startsWith('<') ? 'text/html' : 'application/json'
  outgoing.writeHead(statusCode, { ...kept, 'content-type': type })
  outgoing.end(body)
}

async function writeInPieces(outgoing: ServerResponse, body: Buffer): Promise<void> {
  for (let at = 0; at < body.length; at += pieceBytes) {
    outgoing.write(body.subarray(at, at + pieceBytes))
    await passes(frameMilliseconds)
  }
  outgoing.end()
}
