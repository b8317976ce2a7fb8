import type { IncomingMessage, ServerResponse } from 'node:http'

import { onEachRequest } from './on-each-request'

export type EarlyRefusal = { status: number; text: string; headers?: Record<string, string> }

/**
 * Answers at once what no page or route of ours takes, and what Next answers with a bare 500: methods that
 * nobody uses (TRACE) and, where `refusalOf` says so, more. The server's own handler is led to an
 * address where there is nothing, and whatever it says is not sent.
 *
 * @param refusalOf null for what may pass
 * @returns what ends it
 */
export function refuseOddRequests(
  refusalOf: (request: IncomingMessage) => EarlyRefusal | null = () => null,
): () => void {
  return onEachRequest(({ request, response }) => {
    const refusal = isUsed(request) ? refusalOf(request) : methodNotAllowed(usedMethods)
    if (!refusal) return
    send(response, refusal)
    leadNowhere(request)
  })
}

const usedMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

export function methodNotAllowed(allowed: readonly string[]): EarlyRefusal {
  return {
    status: 405,
    text: 'This address does not do that.',
    headers: { Allow: allowed.join(', ') },
  }
}

function isUsed({ method = '' }: IncomingMessage): boolean {
  return usedMethods.includes(method)
}

function send(response: ServerResponse, { status, text, headers }: EarlyRefusal): void {
  response.writeHead(status, {
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // What follows in its body is not read.
    Connection: 'close',
  })
  response.end(`${text}\n`)
  Object.assign(response, deaf)
}

/** For whoever does not know yet that everything has been said. */
const deaf = {
  setHeader(this: ServerResponse) {
    return this
  },
  appendHeader(this: ServerResponse) {
    return this
  },
  removeHeader: () => undefined,
  flushHeaders: () => undefined,
  writeHead(this: ServerResponse) {
    return this
  },
  write: () => true,
  end(this: ServerResponse) {
    return this
  },
}

function leadNowhere(request: IncomingMessage): void {
  request.method = 'GET'
  request.url = '/_next/static/nothing'
  for (const name of ['content-type', 'next-action']) Reflect.deleteProperty(request.headers, name)
}
