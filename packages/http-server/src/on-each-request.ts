import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface Arrival {
  request: IncomingMessage
  response: ServerResponse
  socket: Socket
  server: Server
}

/**
 * Calls `look` with every request that a server of this process receives, before the server's own
 * handler. Next builds its server itself and offers no such place; Node's own channel does. A look that
 * answers keeps the request from those after it, and from the handler.
 *
 * @returns what ends it
 */
export function onEachRequest(look: (arrival: Arrival) => void): () => void {
  const lookAt = (message: unknown) => {
    const arrival = message as Arrival
    if (arrival.response.writableEnded) return
    look(arrival)
    if (arrival.response.writableEnded) spareHandlersOf(arrival.server)
  }
  subscribe(channel, lookAt)
  return () => void unsubscribe(channel, lookAt)
}

const channel = 'http.server.request.start'

/** Servers whose own handlers are spared what has been answered. */
const sparing = new WeakSet<Server>()

/** Early enough for the first such request, too: the channel speaks before the server does. */
function spareHandlersOf(server: Server): void {
  if (sparing.has(server)) return
  sparing.add(server)
  const handlers = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  for (const handle of handlers) {
    server.on('request', (request, response) => {
      if (!response.writableEnded) handle.call(server, request, response)
    })
  }
}
