import type { User } from '@lectern/shared/contract/payload-types'

import type { Letter } from '@cms/mail/letter'
import { rolesInWords } from '../accounts/roles-in-words'

export const invitationDays = 7

/** To a colleague who has not come yet: what they can do here, and the link that lets them choose a password. */
export function invitationLetter(user: User, url: string): Letter {
  const { name, role, invitedBy, invitationWords } = user
  return {
    subject: 'Your account for our website',
    parts: [
      `Hello ${name},`,
      `${invitedBy ?? 'An owner'} has opened an account for you. With it you can ${rolesInWords[role].can}.`,
      ...(invitationWords ? [invitationWords] : []),
      `Choose a password of your own; nobody else ever sees it. The link works once, and for ${invitationDays} days.`,
      { kind: 'button', label: 'Choose your password', url },
      'If you did not expect this, do nothing: without a password nobody comes in.',
    ],
  }
}
