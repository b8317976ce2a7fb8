import { readFileSync } from 'node:fs'

/** The version of Stripe's API that the schemas were generated from. */
export const stripeVersion = JSON.parse(
  readFileSync(new URL('../schemas/stripe-version.json', import.meta.url), 'utf8'),
) as { package: string; apiVersion: string }
