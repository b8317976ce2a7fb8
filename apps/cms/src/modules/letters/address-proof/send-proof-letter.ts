import type { Payload } from 'payload'

import { consumePoint } from '@cms/limits/limit'
import type { Letter } from '@cms/mail/letter'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import { proveAddress } from './address-proof'

interface ProofLetter {
  email: string
  now: Date
  /** What is counted apart: so many letters of this kind go to one address in an hour. */
  limit: string
  letter: (proof: string) => Letter
  /** For the log. */
  failure: string
}

/** A link to an address that somebody says is theirs. Strangers ask for it, and must not fill a mailbox. Never throws. */
export async function sendProofLetter(
  payload: Payload,
  { email, now, limit, letter, failure }: ProofLetter,
): Promise<void> {
  try {
    const toOneAddress = { name: limit, points: 3, perSeconds: 60 * 60 }
    if ((await consumePoint(payload, toOneAddress, email.toLowerCase())) !== null) return
    const written = await writeLetter(payload, letter(proveAddress(email, now)))
    await sendMail(payload, { to: email, ...written })
  } catch (error) {
    payload.logger.error({ err: error, msg: failure })
  }
}
