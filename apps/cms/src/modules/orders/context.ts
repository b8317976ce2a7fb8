import type { Payload } from 'payload'

import { connectStripe, type StripeGateway } from '../../stripe'

/** What every use case works with. `stripe` is `null` where no payment can be taken. */
export interface Context {
  payload: Payload
  stripe: StripeGateway | null
  now: Date
}

export function createContext(payload: Payload): Context {
  return { payload, stripe: (gateway ??= connectStripe()), now: new Date() }
}

let gateway: StripeGateway | null | undefined
