import type { Order } from '@lectern/shared/contract/payload-types'
import { paymentSessionMinutes } from '@lectern/shared/booking/hold'
import { paymentBrandOf } from '@lectern/shared/theme/payment-brand'

import { currentEnv } from '@cms/env'
import { loadSender } from '@cms/mail/sender'
import type { SessionRequest } from '@cms/stripe'
import { loadTheme } from '@cms/theme/load-theme'
import { contentOf, storedTokenOf, type Context } from '../../orders'

interface Page {
  order: Order
  lines: SessionRequest['lines']
  /** On the website, of a token: where a payment leads, and where Stripe's "back" does. */
  returnPath: (token: string) => string
  cancelPath: (token: string) => string
}

/** What Stripe's page is to show and ask for, in the company's look. */
export async function requestSession(
  { payload, now }: Context,
  { order, lines, returnPath, cancelPath }: Page,
): Promise<SessionRequest> {
  const [look, { name }] = await Promise.all([loadTheme(payload), loadSender(payload)])
  const site = currentEnv().WEB_URL
  const token = storedTokenOf(order)
  return {
    orderId: order.id,
    customerEmail: contentOf(order).booker?.email ?? '',
    lines,
    returnUrl: site + returnPath(token),
    cancelUrl: site + cancelPath(token),
    expiresAtSeconds: Math.floor(now.getTime() / 1000) + paymentSessionMinutes * 60,
    brand: paymentBrandOf(look, name),
  }
}
