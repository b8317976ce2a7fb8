import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'

import { adminPolicy } from './http/security-headers'

export const config = { matcher: ['/admin/:path*'] }

/** Gives each page of the admin a nonce of its own; Next reads it from the policy and marks its scripts. Authorises nothing. */
export function proxy(request: NextRequest): NextResponse {
  const policy = adminPolicy({
    nonce: randomBytes(16).toString('base64'),
    webUrl: process.env.WEB_URL || 'http://localhost:3000',
    isDevelopment: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}
