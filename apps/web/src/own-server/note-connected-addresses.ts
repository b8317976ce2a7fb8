import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** The connection's own address; what a caller writes there is overwritten. */
export const peerAddressHeader = 'x-lectern-peer'

/**
 * Next's pages do not see the connection, and `x-forwarded-for` says whatever the caller likes. So
 * each request is given the address of its connection when it arrives, through Node's own channel.
 */
export function noteConnectedAddresses(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket }
    request.headers[peerAddressHeader] = socket.remoteAddress ?? 'unknown'
  })
}
