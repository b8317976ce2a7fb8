import type { CollectionConfig, FieldAccess } from 'payload'

import { accessOf } from '@cms/access/access-of'
import { hiddenFrom } from '@cms/access/hidden-from'
import { reachesAll } from '@cms/access/reaches-all'
import { roles } from '@cms/access/roles'
import { editedFromField } from '@cms/fields/edited-from-field'
import { nameField } from '@cms/typed/typed-field'
import { accountEndpoints } from '../accounts/endpoints'
import { roleInOneSentence } from '../accounts/roles-in-words'
import { standingFields } from '../accounts/standing'
import { comeInOnceInvited } from '../invitations/come-in'
import { newPasswordFields } from '../new-password/fields'
import { failedLinkEndpoint } from '../new-password/failed-link-endpoint'
import { forgetFailedLink } from '../new-password/failed-links'
import { newPasswordEndpoint } from '../new-password/request-endpoint'
import { resetTriesAfterSignIn, openForOwner, refuseManyTries } from '../sign-in/refuse-many-tries'
import { equaliseSignInTime } from '../sign-in/equalise-sign-in-time'
import { refuseClosedAccount } from '../sign-in/refuse-closed-account'
import { askForSecondFactor, showNewCodes } from '../second-factor/ask-for-second-factor'
import { secondFactorEndpoints } from '../second-factor/endpoints'
import { forgetFactor } from '../second-factor/forget-factor'
import { signOutWithoutFactor } from '../second-factor/required-roles'
import { endSessionEndpoint } from '../sessions/endpoint'
import { noteSession } from '../sessions/note-session'
import { closedRegistration, nothingToVerify } from './closed-registration'
import { currentPasswordField } from './current-password/field'
import { askForCurrentPassword } from './hooks/ask-for-current-password'
import { keepAnOwner, keepAnOwnerOnDelete } from './hooks/keep-an-owner'
import { refuseOthersPassword } from './hooks/refuse-others-password'
import { refuseWeakPassword } from './hooks/refuse-weak-password'

const roleOptions = roles.map((value) => ({ value, label: roleInOneSentence(value) }))

const keepsAccounts: FieldAccess = ({ req }) => reachesAll(req.user, 'update', 'users')
/** A role and a profile are given, never taken. */
const setByKeepers = { create: keepsAccounts, update: keepsAccounts }

const workingDaySeconds = 10 * 60 * 60

type UsersOptions = { isServedOverHttps: boolean }

export function usersCollection({ isServedOverHttps }: UsersOptions): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: 'User', plural: 'Users' },
    access: accessOf('users'),
    auth: {
      // Payload counts by account alone, so that any stranger could shut anybody out: sign-in/tries.ts.
      maxLoginAttempts: Number.MAX_SAFE_INTEGER,
      tokenExpiration: workingDaySeconds,
      cookies: { secure: isServedOverHttps, sameSite: 'Lax' },
    },
    admin: {
      group: 'People',
      // Everybody’s own account is behind the picture at the top right.
      hidden: hiddenFrom('author', 'bookings', 'editor'),
      description: 'Who can sign in here, and what each may do.',
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'standing', 'role'],
      components: {
        beforeListTable: [
          '/modules/people/invitations/invite-panel#InvitePanel',
          '/modules/people/second-factor/require-panel#RequirePanel',
        ],
      },
      listSearchableFields: ['name', 'email'],
      hideAPIURL: true,
    },
    defaultSort: 'name',
    disableDuplicate: true,
    endpoints: [
      closedRegistration,
      nothingToVerify,
      newPasswordEndpoint,
      failedLinkEndpoint,
      ...accountEndpoints,
      endSessionEndpoint,
      ...secondFactorEndpoints,
    ],
    hooks: {
      beforeOperation: [
        refuseManyTries,
        equaliseSignInTime,
        refuseOthersPassword,
        refuseWeakPassword,
      ],
      beforeLogin: [refuseClosedAccount, askForSecondFactor],
      afterLogin: [resetTriesAfterSignIn, forgetFailedLink, comeInOnceInvited, noteSession],
      afterOperation: [openForOwner, showNewCodes],
      beforeChange: [askForCurrentPassword, keepAnOwner, signOutWithoutFactor],
      beforeDelete: [keepAnOwnerOnDelete],
      afterDelete: [forgetFactor],
    },
    fields: [
      currentPasswordField,
      nameField({
        name: 'name',
        label: 'Name',
        required: true,
        maxLength: 80,
        admin: { description: 'Seen by colleagues only.' },
      }),
      {
        name: 'role',
        type: 'select',
        label: 'Role',
        required: true,
        defaultValue: 'author',
        saveToJWT: true,
        access: setByKeepers,
        options: roleOptions,
        admin: { description: 'What this person may do. Only an owner can change it.' },
      },
      {
        name: 'authorProfile',
        type: 'relationship',
        relationTo: 'authors',
        label: 'Writes as',
        access: setByKeepers,
        admin: {
          description: 'The author whose name is filled in on this person’s new posts.',
        },
      },
      ...standingFields,
      ...newPasswordFields,
      {
        name: 'secondFactor',
        type: 'ui',
        admin: {
          disableListColumn: true,
          disableBulkEdit: true,
          components: {
            Field: '/modules/people/second-factor/second-factor-field#SecondFactorField',
          },
        },
      },
      {
        name: 'sessionList',
        type: 'ui',
        admin: {
          disableListColumn: true,
          disableBulkEdit: true,
          components: { Field: '/modules/people/sessions/session-list#SessionList' },
        },
      },
      editedFromField,
    ],
  }
}
