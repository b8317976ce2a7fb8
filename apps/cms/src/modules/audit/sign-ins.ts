import type { User } from '@lectern/shared/contract/payload-types'
import type {
  AfterErrorHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  Payload,
} from 'payload'

import { plainAddress } from '@cms/mail/plain-address'
import { countRefusedSignIn, recordAct } from './record-act'
import { signInDetails } from './sign-in-details'

const newPassword = 'choosesNewPassword'

const noteNewPassword: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'resetPassword') req.context[newPassword] = true
}

/** Part of the sign-in’s transaction. Whoever follows a link for a new password is signed in by it as well. */
const afterLogin: CollectionAfterLoginHook<User> = async ({ req, user, context }) => {
  const { id, name } = user
  const href = `/admin/collections/users/${id}`
  const kind = context[newPassword] ? 'password-changed' : 'signed-in'
  await recordAct(req, { kind, what: name, href, details: signInDetails(req) })
}

export const recordSignIns = { noteNewPassword, afterLogin }

/** What was typed is kept only where it is the address of an account: it could be a customer’s, or a password. */
export const recordRefusedSignIns: AfterErrorHook = async ({ error, req }) => {
  const isSignIn = req.pathname?.endsWith('/users/login') && 'status' in error
  if (!isSignIn || (error.status !== 401 && error.status !== 403)) return
  if (goesOn(error as Failed)) return
  const email: unknown = req.data?.email
  try {
    const account = typeof email === 'string' ? await accountWith(req.payload, email) : null
    await countRefusedSignIn(req.payload, { account, now: new Date() })
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A refused sign-in could not be recorded' })
  }
}

type Failed = { data?: { secondFactor?: { isWrong: boolean } } | null }

/** The password was right, and the next thing is asked for. */
function goesOn({ data }: Failed): boolean {
  return data?.secondFactor?.isWrong === false
}

function accountWith(payload: Payload, email: string): Promise<User | null> {
  const where = { email: { equals: plainAddress(email) } }
  return payload.db.findOne<User>({ collection: 'users', where })
}
