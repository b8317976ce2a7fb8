import type { IncomingHttpHeaders } from 'node:http'
import { StripeError } from './stripe-error'

/** The secret test key of the caller, as a bearer token or, as curl sends it, as a user name. */
export function authenticate(headers: IncomingHttpHeaders): string {
  const key = keyOf(headers.authorization ?? '')
  if (key === undefined) {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )
  }
  if (/^(sk|rk)_live_/.test(key)) {
    throw unauthorized('A live key was sent to the local stand-in for Stripe. Use a test key.')
  }
  if (/^rk_test_\w+$/.test(key)) throw withoutPermission(key)
  if (!/^sk_test_\w+$/.test(key)) throw unauthorized(`Invalid API Key provided: ${masked(key)}`)
  return key
}

function keyOf(authorization: string): string | undefined {
  const [scheme = '', credentials = ''] = authorization.trim().split(/\s+/, 2)
  if (credentials === '') return undefined
  if (scheme.toLowerCase() === 'bearer') return credentials
  if (scheme.toLowerCase() !== 'basic') return undefined
  return Buffer.from(credentials, 'base64').toString('utf8').split(':', 1)[0] || undefined
}

function masked(key: string): string {
  return key.length <= 12 ? '*'.repeat(key.length) : `${key.slice(0, 8)}****${key.slice(-4)}`
}

/** A restricted key that nobody has given any permission. */
function withoutPermission(key: string): StripeError {
  const message = `The provided key '${masked(key)}' does not have the required permissions for this endpoint.`
  return new StripeError(403, { type: 'invalid_request_error', message }, { isReplayed: false })
}

function unauthorized(message: string): StripeError {
  return new StripeError(401, { type: 'invalid_request_error', message }, { isReplayed: false })
}
