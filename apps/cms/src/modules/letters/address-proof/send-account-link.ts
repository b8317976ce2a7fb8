import { paths } from '@lectern/shared/addresses/paths'
import type { Order } from '@lectern/shared/contract/payload-types'

import { currentEnv } from '@cms/env'
import { contentOf, tokenOf, type Context } from '../../orders'
import { sendProofLetter } from './send-proof-letter'

/** To whoever books: a link with which the checkout goes on, in any browser, as theirs. Never throws. */
export async function sendAccountLink({ payload, now }: Context, order: Order): Promise<void> {
  const { booker } = contentOf(order)
  if (!booker) return
  await sendProofLetter(payload, {
    email: booker.email,
    now,
    limit: 'account-link',
    letter: (proof) => ({
      subject: `Go on with your booking ${order.reference}`,
      parts: [
        `Somebody, we hope you, wants to pay for the booking ${order.reference} by invoice. So that nobody does so in your name, please go on from here. Any browser will do.`,
        {
          kind: 'button',
          label: 'Go on with the booking',
          url: currentEnv().WEB_URL + paths.accountLink(tokenOf(order), proof),
        },
        'If it was not you, do nothing: nothing has been booked.',
      ],
    }),
    failure: 'The link for paying by invoice could not be sent',
  })
}
