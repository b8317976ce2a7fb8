import { emailAddress, freeText, optional, personName } from '@lectern/shared/contract/typed-fields'
import type { User } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { reachesAll } from '@cms/access/reaches-all'
import { roles } from '@cms/access/roles'
import { documentInAddress } from '@cms/http/document-in-address'
import { refuseIfItFailsAgain } from '@cms/http/refuse-if-it-fails-again'
import { Refusal } from '@cms/http/refusal'
import { staffEndpoint } from '../../desk'
import { inviteColleague } from '../invitations/invite-colleague'
import { sendNewLink } from '../new-password/send-links'
import { closeAccount } from './close-account'
import { longestWordsCharacters } from './limits'
import { reopenAccount } from './reopen-account'
import { rolesInWords } from './roles-in-words'

const isAllowed = (user: PayloadRequest['user']) => reachesAll(user, 'update', 'users')

/** `POST /api/users/invitations`: opens an account for a colleague, who gets a link by e-mail. */
const invitationEndpoint = staffEndpoint({
  path: '/invitations',
  isAllowed,
  schema: z.object({
    name: personName({ label: 'Name', maxCharacters: 80, missing: 'Enter their name' }),
    email: emailAddress({
      label: 'E-mail address',
      maxCharacters: 254,
      missing: 'Enter their e-mail address',
    }),
    role: z.enum(roles, 'Choose what they may do'),
    words: optional(freeText({ label: 'Your words', maxCharacters: longestWordsCharacters })),
  }),
  answer: async ({ context, input, req }) => {
    const { name, email } = await inviteColleague(req, input, context.now)
    return { said: [`${name} is invited: the link is on its way to ${email}.`] }
  },
  record: {
    kind: 'invited',
    what: ({ name, email }) => `${name} (${email})`,
    details: (_, { role }) => `as ${rolesInWords[role].name}`,
  },
})

/** `POST /api/users/<id>/invitation`: another link for somebody who has not come; the one before opens nothing. */
const sendAgainEndpoint = staffEndpoint({
  path: '/:id/invitation',
  isAllowed,
  schema: z.object({}),
  answer: async ({ context: { payload, now }, req }) => {
    const { id, email, standing } = await documentInAddress(req, 'users')
    if (standing !== 'invited') throw new Refusal('not-allowed')
    await refuseIfItFailsAgain(sendNewLink(payload, { userId: id, now }))
    return { said: [`Another link is on its way to ${email}.`] }
  },
  record: { kind: 'invited-again', of: 'users' },
})

/** `POST /api/users/<id>/closure`: nobody signs in with it any more; an invitation is taken back. */
const closeEndpoint = staffEndpoint({
  path: '/:id/closure',
  isAllowed,
  schema: z.object({}),
  answer: async ({ context: { payload }, req }) => {
    const user: User = await documentInAddress(req, 'users')
    if (user.id === req.user?.id) throw new Refusal('not-allowed', { message: ownAccount })
    await closeAccount(payload, user.id)
    return { said: [`${user.name} cannot come in any more.`] }
  },
  record: { kind: 'account-closed', of: 'users' },
})

const ownAccount = 'You cannot close your own account. Ask another owner.'

/** `POST /api/users/<id>/reopening`: somebody comes back, and chooses a new password by a link. */
const reopenEndpoint = staffEndpoint({
  path: '/:id/reopening',
  isAllowed,
  schema: z.object({}),
  answer: async ({ context: { payload, now }, by, req }) => {
    const { id, name, email } = await documentInAddress(req, 'users')
    const isReopened = await reopenAccount(payload, { userId: id, by, now })
    if (!isReopened) throw new Refusal('not-allowed')
    return { said: [`${name} is invited again: the link is on its way to ${email}.`] }
  },
  record: { kind: 'account-reopened', of: 'users' },
})

/** Of the collection `users`. */
export const accountEndpoints: Endpoint[] = [
  invitationEndpoint,
  sendAgainEndpoint,
  closeEndpoint,
  reopenEndpoint,
]
