import type { Order } from '@lectern/shared/contract/payload-types'
import { momentText } from '@lectern/shared/time/moment-text'

import { contentOf, money, type Context } from '../../orders'
import { queueEmail } from '../queue-email'
import { asSentence, checkoutButton } from './letter-parts'
import { queueEmailToStaff } from './staff-emails'

/** To the company itself: somebody asks to pay by invoice, and the places wait. */
export async function queueAccountAskedEmail(context: Context, order: Order): Promise<void> {
  const { booker } = contentOf(order)
  const who = [booker?.name, booker?.companyName].filter(Boolean).join(', ')
  const until = momentText(order.accountAskUntil ?? context.now.toISOString())
  await queueEmailToStaff(context, {
    order,
    name: 'account-asked',
    subject: `May ${booker?.companyName ?? 'a company'} pay by invoice? ${order.reference}`,
    text: `${who} asks to pay ${money(order.grossPence)} by invoice: ${order.summary}. The places wait for your answer until ${until}; after that they are free again. Open the booking and press “Approve” or “Refuse”.`,
  })
}

/** To whoever asked. An approval is the confirmation of the booking. */
export async function queueAccountRefusedEmail(context: Context, order: Order): Promise<void> {
  const { booker } = contentOf(order)
  if (!booker) return
  const until = momentText(order.holdExpiresAt ?? context.now.toISOString())
  await queueEmail(context, {
    order,
    email: {
      name: 'account-refused',
      to: booker.email,
      subject: `Paying by invoice: your booking ${order.reference}`,
      parts: [
        `Hello ${booker.name},`,
        `You asked to pay ${money(order.grossPence)} by invoice, and we cannot agree to it this time. ${asSentence(order.accountRefusal ?? '')}`,
        `You can pay by card. Your places are kept until ${until}.`,
        checkoutButton(order),
      ],
    },
  })
}
