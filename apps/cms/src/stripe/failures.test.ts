import { describe, expect, it } from '@jest/globals'
import Stripe from 'stripe'

import { failureOf } from './failures'

/** As the package makes it of what Stripe answers. */
function answered(statusCode: number, code?: string) {
  const raw = { type: 'invalid_request_error', statusCode, message: 'No', ...(code && { code }) }
  return Stripe.errors.StripeError.generate(raw as never)
}

describe('what an answer of Stripe’s means for whoever asks again', () => {
  it.each([
    [500, undefined],
    [502, undefined],
    [503, undefined],
    [429, 'rate_limit'],
    [429, 'lock_timeout'],
    [400, 'lock_timeout'],
    [409, 'idempotency_key_in_use'],
  ])('%i %s passes', (status, code) => {
    expect(failureOf(answered(status, code))).toBe('passing')
  })

  it.each([
    [400, 'amount_too_small'],
    [400, 'amount_too_large'],
    [400, 'parameter_unknown'],
    [400, undefined],
    [402, 'card_declined'],
    [404, 'resource_missing'],
  ])('%i %s is about this request alone', (status, code) => {
    expect(failureOf(answered(status, code))).toBe('request')
  })

  it.each([
    [401, undefined],
    [401, 'api_key_expired'],
    [403, undefined],
    [403, 'account_invalid'],
    [400, 'account_closed'],
    [400, 'testmode_charges_only'],
    [400, 'livemode_mismatch'],
  ])('%i %s is about the account or its key', (status, code) => {
    expect(failureOf(answered(status, code))).toBe('account')
  })

  it('passes when nobody answers', () => {
    expect(failureOf(new Stripe.errors.StripeConnectionError({ message: 'No route' }))).toBe(
      'passing',
    )
  })

  it('is known of every error that the package has', () => {
    const names = Object.keys(Stripe.errors).filter((name) => name.endsWith('Error'))
    expect(names.length).toBeGreaterThan(20)
    for (const type of names) {
      expect(['passing', 'request', 'account']).toContain(failureOf({ type, statusCode: 500 }))
    }
  })
})
