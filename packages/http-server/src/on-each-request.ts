import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface Arrival {
  request: IncomingMessage
  response: ServerResponse
  socket: Socket
}

/**
 * Calls `look` with every request that a server of this process receives, before the server's own
 * handler. Next builds its server itself and offers no such place; Node's own channel does.
 *
 * @returns what ends it
 */
export function onEachRequest(look: (arrival: Arrival) => void): () => void {
  const lookAt = (message: unknown) => look(message as Arrival)
  subscribe(channel, lookAt)
  return () => void unsubscribe(channel, lookAt)
}

const channel = 'http.server.request.start'
