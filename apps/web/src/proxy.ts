import { leadsInto } from '@lectern/shared/addresses/website-parts'
import { type NextRequest, NextResponse } from 'next/server'
import { cmsPublicOrigin, env } from './env'
import { askedPathHeader } from './beneath-next/security/asked-path'
import { documentPolicy, personalPolicy } from './beneath-next/security/content-security-policy'

/**
 * Gives each page that is made for one visitor its policy, and keeps it out of every cache. No
 * authorisation happens here.
 */
export function proxy(request: NextRequest) {
  if (isAhead(request)) return new NextResponse(null, notAhead)
  const policy = policyFor(request.nextUrl.pathname)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set(askedPathHeader, request.nextUrl.pathname)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'private, no-store')
  if (leadsInto(request.nextUrl.pathname, 'secret')) {
    response.headers.set('Referrer-Policy', 'no-referrer')
  }
  return response
}

/** Next reads it without running anything, so it is written out; a test compares it with the table of addresses. */
export const config = {
  matcher: [
    '/basket/:path*',
    '/certificate/:path*',
    '/checkout/:path*',
    '/contact/:path*',
    '/date-news/:path*',
    '/drafts/:path*',
    '/error/:path*',
    '/feedback/:path*',
    '/find-my-booking/:path*',
    '/offers/:path*',
    '/orders/:path*',
    '/organisation/:path*',
    '/preview/:path*',
    '/search/:path*',
    '/waiting-list/:path*',
    { source: '/courses', has: [{ type: 'query', key: 'topic' }] },
    { source: '/courses', has: [{ type: 'query', key: 'level' }] },
    { source: '/courses', has: [{ type: 'query', key: 'place' }] },
    { source: '/courses', has: [{ type: 'query', key: 'month' }] },
    { source: '/courses', has: [{ type: 'query', key: 'weekday' }] },
    { source: '/courses', has: [{ type: 'query', key: 'time' }] },
    { source: '/courses', has: [{ type: 'query', key: 'sort' }] },
    { source: '/courses', has: [{ type: 'query', key: 'view' }] },
  ],
}

/** Whether a browser fetches the page before anybody has asked for it: it may be made, held or counted too early. */
function isAhead({ headers }: NextRequest): boolean {
  return /\bprefetch\b/.test(`${headers.get('Sec-Purpose')} ${headers.get('Purpose')}`)
}

/** Browsers then ask again when somebody does go there. */
const notAhead = {
  status: 503,
  headers: { 'Cache-Control': 'private, no-store', 'Retry-After': '1' },
}

function policyFor(pathname: string) {
  if (isDocument(pathname)) return documentPolicy()
  const development = developmentNonce()
  if (pathname.startsWith('/preview')) {
    return personalPolicy({ ...development, frameAncestors: [cmsPublicOrigin()] })
  }
  return leadsToPayment(pathname)
    ? personalPolicy({ ...development, formTargets: [new URL(env().PAYMENT_PAGE_ORIGIN).origin] })
    : personalPolicy(development)
}

/** Whether a form there may be answered with a redirect to the payment page, which counts as its target. */
function leadsToPayment(pathname: string) {
  return /^\/(?:checkout|offers|orders)(?:\/|$)/.test(pathname)
}

/** Next reads it from the policy in the request's headers and puts it on its scripts. */
function developmentNonce(): { nonce?: string } {
  if (process.env.NODE_ENV !== 'development') return {}
  return { nonce: Buffer.from(crypto.randomUUID()).toString('base64') }
}

function isDocument(pathname: string) {
  return (
    /^\/(?:orders|organisation)\/[^/]+\/documents\//.test(pathname) ||
    pathname.endsWith('/certificate.pdf')
  )
}
