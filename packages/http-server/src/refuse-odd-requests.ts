import type { IncomingMessage, ServerResponse } from 'node:http'

import { onEachRequest } from './on-each-request'

export type EarlyRefusal = { status: number; text: string; headers?: Record<string, string> }

/**
 * Answers at once what no page or route of ours takes, and what Next answers with a bare 500: methods that
 * nobody uses (TRACE) and, where `refusalOf` says so, more. The server's own handler does not see it.
 *
 * @param refusalOf null for what may pass
 * @returns what ends it
 */
export function refuseOddRequests(
  refusalOf: (request: IncomingMessage) => EarlyRefusal | null = () => null,
): () => void {
  return onEachRequest(({ request, response }) => {
    const refusal = isUsed(request) ? refusalOf(request) : methodNotAllowed(usedMethods)
    if (refusal) send(response, refusal)
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
}
