import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { currentEnv } from '../env'
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

/** Each counts per visitor and per process: a deployment of four processes lets through up to four times as many. */
const rateLimits: readonly RateLimit[] = [
  { method: 'POST', path: '/api/enquiries', calls: 6, perSeconds: 600 },
  { method: 'POST', path: '/api/quotes', calls: 300, perSeconds: 60, exceptFromWeb: true },
  { method: 'GET', path: '/api/search', calls: 120, perSeconds: 60 },
  { method: 'POST', path: '/api/checkouts', calls: 120, perSeconds: 600 },
  { method: 'POST', path: '/api/users/login', calls: 60, perSeconds: 300 },
  { method: 'POST', path: '/api/users/forgot-password', calls: 5, perSeconds: 600 },
  { method: 'POST', path: '/api/users/reset-password', calls: 20, perSeconds: 600 },
]

const limiters = new Map(
  rateLimits.map((limit) => [
    limit.path,
    {
      limit,
      limiter: new RateLimiterMemory({ points: limit.calls, duration: limit.perSeconds }),
    },
  ]),
)

/** @throws Refusal `too-many-requests`, saying when to come back. */
export async function refuseTooFrequent(request: Request): Promise<void> {
  const found = limiters.get(comparablePath(request.url))
  if (found?.limit.method !== request.method) return
  const { CMS_WEB_SECRET: webSecret } = currentEnv()
  if (found.limit.exceptFromWeb && isFromWeb(request.headers, { webSecret })) return
  try {
    await found.limiter.consume(visitorOf(request.headers))
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const retryAfterSeconds = Math.ceil(refused.msBeforeNext / 1000)
    throw new Refusal('too-many-requests', { retryAfterSeconds })
  }
}

/** Whom a limit counts. */
export function visitorOf(headers: Headers): string {
  const { CMS_WEB_SECRET: webSecret, TRUSTED_PROXIES: trustedProxies } = currentEnv()
  return visitorAddress(headers, { webSecret, trustedProxies })
}

/** Payload's router takes `/api/Users/login/` for `/api/users/login`. */
function comparablePath(address: string): string {
  return new URL(address).pathname.toLowerCase().replace(/\/+$/, '')
}
