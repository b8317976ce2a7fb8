import type { Order } from '@lectern/shared/contract/payload-types'

import { contentOf } from '../order-content'
import type { Shop } from '../shop'
import { checkoutButton } from './letter-parts'
import { queueEmail } from './queue-email'

/** Once for an order: its address is what somebody typed, and may be a stranger's. */
export async function queueLapseEmail(shop: Shop, order: Order): Promise<void> {
  const { booker } = contentOf(order)
  if (!booker) return
  await queueEmail(shop, {
    order,
    email: {
      name: 'lapsed',
      to: booker.email,
      subject: 'Your places are no longer kept',
      parts: [
        `Hello ${booker.name},`,
        `You began to book ${order.summary}, and the time for which we keep places has run out. Nothing was charged.`,
        'What you typed is still there. If places are free you can go on.',
        checkoutButton(order),
      ],
    },
  })
}
