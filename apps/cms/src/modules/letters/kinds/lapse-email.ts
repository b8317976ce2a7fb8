import type { Order } from '@lectern/shared/contract/payload-types'

import { contentOf, type Context } from '../../orders'
import { queueEmail } from '../queue-email'
import { checkoutButton } from './letter-parts'
import { queueOfferLapsedEmail } from './offer-email'

/** Once for an order: its address is what somebody typed, and may be a stranger's. */
export async function queueLapseEmail(context: Context, order: Order): Promise<void> {
  if (order.source === 'waiting-list') return queueOfferLapsedEmail(context, order)
  const { booker } = contentOf(order)
  if (!booker) return
  await queueEmail(context, {
    order,
    email: {
      name: 'lapsed',
      to: booker.email,
      subject: 'Your places are no longer kept',
      parts: [
        `Hello ${booker.name},`,
        order.accountAsk === 'waiting'
          ? `You asked to pay for ${order.summary} by invoice, and we have not answered in time. We are sorry. Nothing was charged.`
          : `You began to book ${order.summary}, and the time for which we keep places has run out. Nothing was charged.`,
        'What you typed is still there. If places are free you can go on.',
        checkoutButton(order),
      ],
    },
  })
}
