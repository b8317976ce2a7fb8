import { type NextRequest, NextResponse } from 'next/server'
import { cmsPublicOrigin, env } from './env'
import { documentPolicy, dynamicPolicy } from './security/content-security-policy'

/**
 * Gives each page that is made for one visitor its own nonce. Next reads the nonce from the policy
 * in the request's headers and puts it on its scripts. No authorisation happens here.
 */
export function proxy(request: NextRequest) {
  const policy = policyFor(request.nextUrl.pathname)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'private, no-store')
  if (hasSecretAddress(request.nextUrl.pathname)) {
    response.headers.set('Referrer-Policy', 'no-referrer')
  }
  return response
}

export const config = {
  matcher: [
    '/basket/:path*',
    '/checkout/:path*',
    '/orders/:path*',
    '/search/:path*',
    '/preview/:path*',
    '/contact/:path*',
    '/error/:path*',
    { source: '/courses', has: [{ type: 'query', key: 'topic' }] },
    { source: '/courses', has: [{ type: 'query', key: 'level' }] },
    { source: '/courses', has: [{ type: 'query', key: 'place' }] },
    { source: '/courses', has: [{ type: 'query', key: 'month' }] },
  ],
}

function policyFor(pathname: string) {
  if (isDocument(pathname)) return documentPolicy()
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  if (pathname.startsWith('/preview')) {
    return dynamicPolicy({ nonce, frameAncestors: [cmsPublicOrigin()] })
  }
  // "Book and pay" answers with a redirect to the payment page, which counts as the form's target.
  return pathname.startsWith('/checkout')
    ? dynamicPolicy({ nonce, formTargets: [new URL(env().PAYMENT_PAGE_ORIGIN).origin] })
    : dynamicPolicy({ nonce })
}

function isDocument(pathname: string) {
  return /^\/orders\/[^/]+\/documents\//.test(pathname)
}

/** The token in the address is all that opens an order. */
function hasSecretAddress(pathname: string) {
  return pathname.startsWith('/checkout/') || pathname.startsWith('/orders/')
}
