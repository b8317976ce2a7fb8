import { onEachRequest } from './on-each-request'

/** The connection's own address; what a caller writes there is overwritten. */
export const peerAddressHeader = 'x-lectern-peer'

/**
 * Next's pages and handlers do not see the connection, and `x-forwarded-for` says whatever the caller
 * likes. So each request is given the address of its connection when it arrives.
 */
export function noteConnectedAddresses(): () => void {
  return onEachRequest(({ request, socket }) => {
    request.headers[peerAddressHeader] = socket.remoteAddress ?? 'unknown'
  })
}
