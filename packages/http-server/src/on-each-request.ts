import { subscribe } from 'node:diagnostics_channel'
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
 */
export function onEachRequest(look: (arrival: Arrival) => void): void {
  subscribe('http.server.request.start', (message) => look(message as Arrival))
}
