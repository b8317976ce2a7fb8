import { randomBytes } from 'node:crypto'
import type { User } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import type { Role } from '@cms/access/roles'
import { isValidationError } from '@cms/database/is-validation-error'
import { Refusal } from '@cms/http/refusal'

export interface Invitation {
  name: string
  email: string
  role: Role
  /** What the owner writes to them. */
  words?: string | undefined
}

/**
 * Opens an account whose password nobody knows; a job sends its person the link with which to choose one.
 *
 * @throws Refusal `invalid-fields` where somebody has the address already.
 */
export async function inviteColleague(
  req: PayloadRequest,
  { words, ...colleague }: Invitation,
  now: Date,
): Promise<User> {
  const moment = now.toISOString()
  try {
    return await req.payload.create({
      collection: 'users',
      data: {
        ...colleague,
        password: randomBytes(32).toString('base64url'),
        standing: 'invited',
        invitationWords: words ?? null,
        invitedBy: req.user?.name ?? null,
        linkWantedAt: moment,
        linkAttempts: 0,
        linkDueAt: moment,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    if (isValidationError(error)) throw addressTaken
    throw error
  }
}

const addressTaken = new Refusal('invalid-fields', {
  fields: [
    {
      path: 'email',
      message:
        'Somebody has an account with this e-mail address already. Look for it in the list: a closed one can be opened again.',
    },
  ],
})
