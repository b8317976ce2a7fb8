import type { ServerResponse } from 'node:http'
import { onEachRequest, type Arrival } from './on-each-request'

/**
 * Calls `change` with every answer of this process when its status and headers are about to leave, and
 * whoever made it has nothing more to say: what `change` sets on the answer is what is sent. May be called
 * again for an answer that is replaced meanwhile.
 */
export function beforeEachHead(change: (arrival: Arrival) => void): () => void {
  return onEachRequest((arrival) => {
    const { response } = arrival
    const writeHead: (status: number) => ServerResponse = response.writeHead.bind(response)
    response.writeHead = (...head: unknown[]) => {
      if (response.headersSent) return response
      settle(response, head)
      change(arrival)
      return writeHead(response.statusCode)
    }
  })
}

/** What is given together with the status becomes like what was set before it. */
function settle(response: ServerResponse, [status, ...rest]: unknown[]) {
  response.statusCode = Number(status)
  if (typeof rest[0] === 'string') response.statusMessage = rest.shift() as string
  for (const [name, value] of pairsOf(rest[0])) response.setHeader(name, value)
}

/** As an object, as a list of pairs, or as one list of names and values in turn. */
function pairsOf(headers: unknown): [name: string, value: string | string[]][] {
  if (!Array.isArray(headers)) return Object.entries(headers ?? {}) as [string, string][]
  const flat = headers.flat() as string[]
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []))
}
