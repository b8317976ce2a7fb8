import type { User } from '@lectern/shared/contract/payload-types'
import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionBeforeLoginHook,
  type PayloadRequest,
} from 'payload'

import { noteSignInDetails } from '../../audit'
import { countCodeTry, resetCodeTries } from '../sign-in/tries'
import { tooManyCodes } from '../sign-in/words'
import { codeHeader, setUpHeader } from './headers'
import { proveFactor, type Proof } from './prove-factor'
import { isRequiredOf } from './required-roles'
import { beginSetUp, continueSetUp, finishSetUp } from './set-up'
import { loadFactor, type Factor } from './stored-factor'
import type { Wanted } from './wanted'

/** Where the request of a sign-in keeps by which code it was let in, and the recovery codes that it was given. */
const proofKey = 'secondFactorProof'
const newCodesKey = 'newRecoveryCodes'

/**
 * Between the password and the session, by whatever way the password came: without a code there is no
 * session. Whatever is thrown here takes back what the sign-in has written.
 */
export const askForSecondFactor: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const { payload } = req
  const factor = await loadFactor(payload, user.id)
  if (!factor && !(await isRequiredOf(payload, user.role))) return
  const code = req.headers?.get(codeHeader) ?? ''
  if (code) await refuseManyTries(req, user)
  const proof = factor
    ? await askForCode(req, { user, factor, code })
    : await askToSetUp(req, { user, code })
  await resetCodeTries(payload, user.email)
  req.context[proofKey] = proof
  noteSignInDetails(req, proof === 'code' ? 'with a code' : 'with a recovery code')
}

/** By which code a sign-in was let in; `null` where none was asked for. */
export function proofOf({ context }: Pick<PayloadRequest, 'context'>): Proof | null {
  return (context[proofKey] as Proof | undefined) ?? null
}

/** The answer to a sign-in that has set it up holds the recovery codes: they are shown this once. */
export const showNewCodes: CollectionAfterOperationHook = ({ req, result }) => {
  const recoveryCodes = req.context[newCodesKey]
  if (!recoveryCodes || typeof result !== 'object' || result === null) return result
  return { ...result, recoveryCodes }
}

async function askForCode(
  { payload }: PayloadRequest,
  { user, factor, code }: { user: User; factor: Factor; code: string },
): Promise<Proof> {
  if (!code) throw wanted({ way: 'code', isWrong: false })
  const proof = await proveFactor(payload, { userId: user.id, factor, code, now: new Date() })
  if (!proof) throw wanted({ way: 'code', isWrong: true })
  return proof
}

async function askToSetUp(
  { payload, headers, context }: PayloadRequest,
  { user, code }: { user: User; code: string },
): Promise<Proof> {
  const now = new Date()
  const sealed = headers?.get(setUpHeader) ?? ''
  const begun = await continueSetUp(payload, { account: user, sealed, now })
  const setUp = begun ?? (await beginSetUp(payload, { account: user, now }))
  if (!begun || !code) throw wanted({ way: 'set-up', isWrong: Boolean(code), setUp })
  const codes = await finishSetUp(payload, { userId: user.id, sealed, code, now })
  if (!codes) throw wanted({ way: 'set-up', isWrong: true, setUp })
  context[newCodesKey] = codes
  return 'code'
}

async function refuseManyTries({ payload }: PayloadRequest, { email }: User): Promise<void> {
  const seconds = await countCodeTry(payload, email)
  if (seconds === null) return
  throw new APIError(tooManyCodes(seconds), 401, null, true)
}

function wanted(secondFactor: Wanted): APIError {
  const isPublic = true
  const status = secondFactor.way === 'set-up' ? 403 : 401
  return new APIError(wordsOf(secondFactor), status, { secondFactor }, isPublic)
}

function wordsOf({ way, isWrong }: Wanted): string {
  if (isWrong) return 'This code is not right, or was used already. Wait for the next one.'
  return way === 'code'
    ? 'Type the code that the app on your telephone shows as well.'
    : 'An owner has said that you sign in with a code from your telephone. Sign in on the admin’s page to set it up; until then nothing else can be done with this account.'
}
