import type { Payload } from 'payload'

import { currentEnv } from '../env'
import { consumePoint, type Limit } from '../limits/limit'
import { Refusal } from './refusal'
import { isFromWeb, visitorAddress } from './visitor-address'

type RateLimit = {
  method: 'GET' | 'POST'
  path: string
  calls: number
  perSeconds: number
  /** Our website calls once for each page that it renders and answers for its own visitors. */
  exceptFromWeb?: true
}

/** Each counts per visitor, in the whole deployment. */
const rateLimits: readonly RateLimit[] = [
  { method: 'POST', path: '/api/enquiries', calls: 6, perSeconds: 600 },
  { method: 'POST', path: '/api/quotes', calls: 300, perSeconds: 60, exceptFromWeb: true },
  { method: 'GET', path: '/api/search', calls: 240, perSeconds: 60 },
  { method: 'POST', path: '/api/checkouts', calls: 120, perSeconds: 600 },
  { method: 'POST', path: '/api/checkouts/address', calls: 5, perSeconds: 600 },
  { method: 'POST', path: '/api/orders/links', calls: 5, perSeconds: 600 },
  { method: 'POST', path: '/api/organisations/links', calls: 5, perSeconds: 600 },
  { method: 'POST', path: '/api/places-wanted/requests', calls: 6, perSeconds: 600 },
  { method: 'POST', path: '/api/date-requests/requests', calls: 6, perSeconds: 600 },
  { method: 'POST', path: '/api/users/login', calls: 60, perSeconds: 300 },
  { method: 'POST', path: '/api/users/forgot-password', calls: 5, perSeconds: 600 },
  { method: 'POST', path: '/api/users/reset-password', calls: 20, perSeconds: 600 },
]

const limitOf = new Map(rateLimits.map((limit) => [limit.path, limit]))

/** @throws Refusal `too-many-requests`, saying when to come back. */
export async function refuseTooFrequent(payload: Payload, request: Request): Promise<void> {
  const found = limitOf.get(comparablePath(request.url))
  if (found?.method !== request.method) return
  const { CMS_WEB_SECRET: webSecret } = currentEnv()
  if (found.exceptFromWeb && isFromWeb(request.headers, { webSecret })) return
  const retryAfterSeconds = await consumePoint(payload, toLimit(found), visitorOf(request.headers))
  if (retryAfterSeconds) throw new Refusal('too-many-requests', { retryAfterSeconds })
}

/** Whom a limit counts. */
export function visitorOf(headers: Headers): string {
  const { CMS_WEB_SECRET: webSecret, TRUSTED_PROXIES: trustedProxies } = currentEnv()
  return visitorAddress(headers, { webSecret, trustedProxies })
}

function toLimit({ method, path, calls, perSeconds }: RateLimit): Limit {
  return { name: `${method} ${path}`, points: calls, perSeconds }
}

/** Payload's router takes `/api/Users/login/` for `/api/users/login`. */
function comparablePath(address: string): string {
  return new URL(address).pathname.toLowerCase().replace(/\/+$/, '')
}
