import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '../../env'

/** The edge writes its secret there, over whatever a visitor wrote. */
export const edgeProofHeader = 'x-lectern-edge'

/** The website asks the edge with its secret in there; the edge hands on whether it was right. */
export const edgeRefreshHeader = 'x-lectern-refresh'

/** What browsers are to be told in place of `Cache-Control`, which is for the edge; see edge/edge.conf.template. */
export const visitorCacheControlHeader = 'X-Visitor-Cache-Control'

/** Whether a request came through the edge: who says so has to know the secret. */
export function isFromEdge(proof: unknown): boolean {
  const { EDGE_SECRET: secret } = env()
  if (secret === undefined || typeof proof !== 'string' || proof === '') return false
  return timingSafeEqual(digest(proof), digest(secret))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
