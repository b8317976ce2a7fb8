import type { User } from '@lectern/shared/contract/payload-types'
import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { visitorOf } from '@cms/http/rate-limits'
import { countTry, resetTries, openAccount, type Tried } from './tries'
import { tooManyTries } from './words'

/** Before the password is hashed, which is dear. */
export const refuseManyTries: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || !('data' in args)) return
  const { email } = args.data as { email?: unknown }
  if (typeof email !== 'string' || !email) return
  await refuseTry(req, { email, visitor: visitorOf(req.headers ?? new Headers()) })
}

/** @throws APIError that says how long to wait and what else to do, whoever has an account. */
export async function refuseTry({ payload }: PayloadRequest, tried: Tried): Promise<void> {
  const seconds = await countTry(payload, tried)
  if (seconds === null) return
  const isPublic = true
  throw new APIError(tooManyTries(seconds), 401, null, isPublic)
}

/** Also after a new password by e-mail. */
export const resetTriesAfterSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await resetTries(req.payload, {
    email: user.email,
    visitor: visitorOf(req.headers ?? new Headers()),
  })
}

/** Payload has looked whether an owner asks. */
export const openForOwner: CollectionAfterOperationHook = async (of) => {
  const { args, req, result } = of
  if ((of.operation as string) !== 'unlock') return result
  const { email } = (args as { data: { email?: unknown } }).data
  if (typeof email === 'string') await openAccount(req.payload, email)
  return result
}
