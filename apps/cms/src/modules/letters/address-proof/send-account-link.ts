import { paths } from '@lectern/shared/addresses/paths'
import type { Order } from '@lectern/shared/contract/payload-types'

import { currentEnv } from '@cms/env'
import { consumePoint, type Limit } from '@cms/limits/limit'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import { contentOf, tokenOf, type Context } from '../../orders'
import { proveAddress } from './address-proof'

/** Strangers ask for it, and must not fill a mailbox. */
const lettersToOneAddress: Limit = { name: 'account-link', points: 3, perSeconds: 60 * 60 }

/** To whoever books: a link with which the checkout goes on, in any browser, as theirs. Never throws. */
export async function sendAccountLink({ payload, now }: Context, order: Order): Promise<void> {
  const { booker } = contentOf(order)
  if (!booker) return
  const { email } = booker
  try {
    if ((await consumePoint(payload, lettersToOneAddress, email.toLowerCase())) !== null) return
    const url = currentEnv().WEB_URL + paths.accountLink(tokenOf(order), proveAddress(email, now))
    const letter = {
      subject: `Go on with your booking ${order.reference}`,
      parts: [
        `Somebody, we hope you, wants to pay for the booking ${order.reference} by invoice. So that nobody does so in your name, please go on from here. Any browser will do.`,
        { kind: 'button' as const, label: 'Go on with the booking', url },
        'If it was not you, do nothing: nothing has been booked.',
      ],
    }
    await sendMail(payload, { to: email, ...(await writeLetter(payload, letter)) })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The link for paying by invoice could not be sent' })
  }
}
