export interface Connection {
  /** The other end of the connection itself, which nobody can invent. */
  peerAddress: string | null | undefined
  /** `x-forwarded-for`: each proxy adds the address it saw; what stands before those is hearsay. */
  forwardedFor: string | null | undefined
  /** Proxies of our own in front of the server. */
  trustedProxies: number
}

/**
 * Who is calling: the address that the outermost of our own proxies saw, or without any the
 * connection's own. With one proxy, "6.6.6.6, 203.0.113.9" means 203.0.113.9, whatever the caller
 * wrote in front of it.
 */
export function connectedAddress({
  peerAddress,
  forwardedFor,
  trustedProxies,
}: Connection): string {
  const seen = (forwardedFor ?? '').split(',').map((part) => part.trim())
  const seenByOurProxy = trustedProxies > 0 && seen.at(-trustedProxies)
  return seenByOurProxy || peerAddress || 'unknown'
}

/**
 * The connection as it would be if the proxy next to us, which has shown that it is ours, were not there: its other end
 * is what that proxy saw. With "6.6.6.6, 203.0.113.9" that is 203.0.113.9, to whom somebody else's
 * `x-forwarded-for` said 6.6.6.6.
 */
export function beyondNearestProxy(connection: Connection): Connection {
  const seen = (connection.forwardedFor ?? '').split(',').map((part) => part.trim())
  return { ...connection, peerAddress: seen.pop() || null, forwardedFor: seen.join(', ') }
}

/**
 * Whether something stands between the caller and this server. Next writes the connection's own address
 * into `x-forwarded-for` where nobody else has, so that alone says nothing.
 */
export function isForwarded({
  peerAddress,
  forwardedFor,
}: Pick<Connection, 'peerAddress' | 'forwardedFor'>): boolean {
  return Boolean(forwardedFor?.trim()) && forwardedFor?.trim() !== peerAddress
}
