import type { User } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import type { Letter } from '@cms/mail/letter'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import { endSessions } from '../sessions/end-sessions'
import { isRequiredOf } from './required-roles'
import { removeFactor } from './stored-factor'

/**
 * For a colleague whose telephone is gone: whoever has it now is signed out, and the colleague is told.
 *
 * @returns what to say to the owner who does it.
 */
export async function takeOff(
  payload: Payload,
  { user, by }: { user: User; by: string },
): Promise<string[]> {
  const { id: userId, name, email, role } = user
  await removeFactor(payload, userId)
  await endSessions(payload, { userId, isMeant: () => true })
  const isNeeded = await isRequiredOf(payload, role)
  const next = isNeeded
    ? `${name} signs in with the password, and sets codes up anew.`
    : `${name} can sign in without a code.`
  const isTold = await tell(payload, { email, letter: letterTo(name, { by, isNeeded }) })
  return isTold ? [`${next} They are told by e-mail.`] : [next, notTold]
}

const notTold = 'The e-mail about it could not be sent: please tell them yourself.'

/** It is done by then, whatever the mail server says. */
async function tell(
  payload: Payload,
  { email, letter }: { email: string; letter: Letter },
): Promise<boolean> {
  try {
    await sendMail(payload, { to: email, ...(await writeLetter(payload, letter)) })
    return true
  } catch (err) {
    payload.logger.error({ err, msg: 'A colleague could not be told that codes were switched off' })
    return false
  }
}

function letterTo(name: string, { by, isNeeded }: { by: string; isNeeded: boolean }): Letter {
  return {
    subject: 'Signing in with a code was switched off for your account',
    parts: [
      `Hello ${name},`,
      `${by} has switched off the codes from your telephone for your account, and ended wherever you were signed in.`,
      isNeeded
        ? 'The next time that you sign in you will be led to set them up again.'
        : 'You can sign in with your password alone. Set codes up again on your account’s page once you have a telephone for them.',
      `If you did not ask for this, tell ${by} at once, and choose a new password.`,
    ],
  }
}
