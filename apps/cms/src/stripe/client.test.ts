import { describe, expect, it } from '@jest/globals'

import { stripeClient } from './client'

const standIn = { STRIPE_STAND_IN_URL: 'http://localhost:3002' }

describe('the connection to Stripe', () => {
  it('is not there without a key', () => {
    expect(stripeClient({ NODE_ENV: 'production' })).toBeNull()
  })

  it('is refused to the stand-in in production', () => {
    expect(() => stripeClient({ ...standIn, NODE_ENV: 'production' })).toThrow('in production')
  })

  it('goes to the stand-in in production where somebody said so', () => {
    const settings = { ...standIn, ALLOW_STRIPE_STAND_IN: 'yes', NODE_ENV: 'production' } as const
    expect(stripeClient(settings)).not.toBeNull()
  })

  it('never takes a live key to the stand-in', () => {
    const settings = { ...standIn, STRIPE_SECRET_KEY: 'sk_live_1', NODE_ENV: 'development' }
    expect(() => stripeClient(settings)).toThrow('live Stripe key')
  })
})
