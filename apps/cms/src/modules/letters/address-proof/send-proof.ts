import { paths } from '@lectern/shared/addresses/paths'
import type { Payload } from 'payload'

import { currentEnv } from '@cms/env'
import { consumePoint, type Limit } from '@cms/limits/limit'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import { proveAddress } from './address-proof'

/** Strangers ask for it, and must not fill a mailbox. */
const lettersToOneAddress: Limit = { name: 'address-proof', points: 3, perSeconds: 60 * 60 }

/** A link to an address that somebody says is theirs, once it has been answered. Never throws. */
export async function sendAddressProof(
  payload: Payload,
  { email, now }: { email: string; now: Date },
): Promise<void> {
  try {
    if ((await consumePoint(payload, lettersToOneAddress, email.toLowerCase())) !== null) return
    const url = currentEnv().WEB_URL + paths.provenAddress(proveAddress(email, now))
    const letter = {
      subject: 'Confirm your e-mail address',
      parts: [
        'Somebody, we hope you, wants to book many places with us. So that nobody keeps them from others, please confirm that this is your e-mail address. Then go on with your booking, in the same browser.',
        { kind: 'button' as const, label: 'Confirm my address', url },
        'If it was not you, do nothing: nothing has been booked.',
      ],
    }
    await sendMail(payload, { to: email, ...(await writeLetter(payload, letter)) })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The link that proves an address could not be sent' })
  }
}
