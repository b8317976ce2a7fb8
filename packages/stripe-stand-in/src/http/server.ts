import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { handleApiRequest } from '../api/handle-api-request'
import { handleControlRequest } from '../controls/handle-control-request'
import { handlePageRequest } from '../page/handle-page-request'
import type { StandIn } from '../stand-in'
import { type Answer, type Incoming, type Reply, cutOff, jsonAnswer } from './exchange'

const maxBodyBytes = 1024 * 1024

/** The stand-in is asked for at each request: it is put together once the port is ours. */
export function createHttpServer(standIn: () => StandIn): Server {
  return createServer((request, response) => {
    answer(standIn(), request, response).catch((error: unknown) => {
      console.error('The Stripe stand-in failed to answer', request.method, request.url, error)
      if (response.headersSent) response.destroy()
      else send(response, serverError)
    })
  })
}

async function answer(standIn: StandIn, request: IncomingMessage, response: ServerResponse) {
  const body = await readBody(request)
  if (body === undefined) return send(response, tooLarge)
  const reply = await route(standIn, toIncoming(request, response, body))
  if (reply === cutOff) request.socket.destroy()
  else send(response, reply)
}

function route(standIn: StandIn, incoming: Incoming): Promise<Reply> | Reply {
  if (incoming.path.startsWith('/_stand-in/')) return handleControlRequest(standIn, incoming)
  if (incoming.path.startsWith('/c/')) return handlePageRequest(standIn, incoming)
  if (incoming.path === '/') return hint
  return handleApiRequest(standIn, incoming)
}

function toIncoming(request: IncomingMessage, response: ServerResponse, body: string): Incoming {
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const { method = 'GET', headers } = request
  return { method, path, query, headers, body, gone: gone.signal }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let lengthBytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    lengthBytes += chunk.length
    if (lengthBytes <= maxBodyBytes) chunks.push(chunk)
  }
  return lengthBytes > maxBodyBytes ? undefined : Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { status, headers, body }: Answer) {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

const tooLarge = jsonAnswer(413, {
  error: { type: 'invalid_request_error', message: 'The request is larger than 1 MB.' },
})

const serverError = jsonAnswer(500, {
  error: { type: 'api_error', message: 'The Stripe stand-in has a bug. See its output.' },
})

const hint: Answer = {
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'The local stand-in for Stripe: test payments, no money is taken.\n',
}
