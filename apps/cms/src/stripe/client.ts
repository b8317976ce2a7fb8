import { patienceMilliseconds } from '@lectern/shared/contract/patience'
import Stripe from 'stripe'

export interface StripeSettings {
  STRIPE_SECRET_KEY?: string | undefined
  STRIPE_WEBHOOK_SECRET?: string | undefined
  STRIPE_STAND_IN_URL?: string | undefined
  ALLOW_STRIPE_STAND_IN?: 'yes' | undefined
  NODE_ENV: string
}

/** The stand-in takes any test key. */
const standInKey = 'sk_test_stand_in'

/**
 * Stripe, or the stand-in for it; `null` without a key: then nothing can be paid for, and everything
 * else works.
 *
 * @throws Error when the stand-in is asked for in production, or together with a live key.
 */
export function stripeClient(settings: StripeSettings): Stripe | null {
  refuseStandInWhereMoneyIsReal(settings)
  const { STRIPE_STAND_IN_URL: standInUrl, STRIPE_SECRET_KEY: secretKey } = settings
  const options = {
    timeout: patienceMilliseconds.stripeAttempt,
    telemetry: false,
    maxNetworkRetries: 1,
  }
  if (standInUrl) return new Stripe(secretKey ?? standInKey, { ...options, ...hostOf(standInUrl) })
  return secretKey ? new Stripe(secretKey, options) : null
}

function refuseStandInWhereMoneyIsReal(settings: StripeSettings): void {
  if (!settings.STRIPE_STAND_IN_URL) return
  if (settings.STRIPE_SECRET_KEY?.includes('_live_')) {
    throw new Error('STRIPE_STAND_IN_URL is set beside a live Stripe key. Remove one of the two.')
  }
  if (settings.NODE_ENV === 'production' && settings.ALLOW_STRIPE_STAND_IN !== 'yes') {
    throw new Error(
      'STRIPE_STAND_IN_URL is set in production: nobody would really pay. Remove it, or set ' +
        'ALLOW_STRIPE_STAND_IN=yes for a demonstration.',
    )
  }
}

function hostOf(address: string) {
  const { hostname, port, protocol } = new URL(address)
  const isHttps = protocol === 'https:'
  return {
    host: hostname,
    port: port || (isHttps ? '443' : '80'),
    protocol: isHttps ? ('https' as const) : ('http' as const),
  }
}
