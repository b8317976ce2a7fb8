import type { IncomingHttpHeaders } from 'node:http'

export interface Incoming {
  method: string
  path: string
  /** Without the question mark. */
  query: string
  headers: IncomingHttpHeaders
  body: string
  /** Aborted when the caller hangs up before it has its answer. */
  gone: AbortSignal
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body: string
}

/** The connection is cut without an answer. */
export const cutOff = Symbol('cut off')

export type Reply = Answer | typeof cutOff

export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body, null, 2) + '\n',
  }
}
