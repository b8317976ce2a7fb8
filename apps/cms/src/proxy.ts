import type { EarlyRefusal } from '@lectern/http-server/refuse-odd-requests'
import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'

import { refusalOfAction } from './http/refusal-of-action'
import { adminPolicy } from './http/security-headers'

export const config = { matcher: ['/admin/:path*'] }

/**
 * Gives each page of the admin a nonce of its own; Next reads it from the policy and marks its scripts.
 * Authorises nothing, but refuses what Next could not read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refusal = await refusalOfAction(request)
  if (refusal) return answerTo(refusal)
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

function answerTo({ status, text }: EarlyRefusal): NextResponse {
  return new NextResponse(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
