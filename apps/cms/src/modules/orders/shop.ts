import type { Payload } from 'payload'

import { connectStripe, type StripeGateway } from '../../stripe'

/** What every use case works with. `stripe` is `null` where no payment can be taken. */
export interface Shop {
  payload: Payload
  stripe: StripeGateway | null
  now: Date
}

export function openShop(payload: Payload): Shop {
  return { payload, stripe: (gateway ??= connectStripe()), now: new Date() }
}

let gateway: StripeGateway | null | undefined
