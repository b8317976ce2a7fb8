import type { User } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { reachesAll } from '@cms/access/reaches-all'
import { askerOf, roles } from '@cms/access/roles'
import { documentInAddress } from '@cms/http/document-in-address'
import { visitorOf } from '@cms/http/rate-limits'
import { Refusal } from '@cms/http/refusal'
import { staffEndpoint } from '../../desk'
import { rolesInWords } from '../accounts/roles-in-words'
import { endSessions } from '../sessions/end-sessions'
import { ownSessionId } from '../sessions/own-session'
import { countCodeTry, countTry, resetCodeTries, resetTries, type Tried } from '../sign-in/tries'
import { tooManyCodes, tooManyTries } from '../sign-in/words'
import { passwordFits, type StoredPassword } from '../users/password-hash'
import { proveFactor } from './prove-factor'
import { newRecoveryCodes } from './recovery-codes'
import { isRequiredOf, requireOf } from './required-roles'
import { beginSetUp, finishSetUp } from './set-up'
import { factorOnSince, loadFactor, removeFactor, replaceRecoveryCodes } from './stored-factor'
import { takeOff } from './take-off'

const isStaff = (user: PayloadRequest['user']) => askerOf(user) !== 'public'
const isOwner = (user: PayloadRequest['user']) => reachesAll(user, 'update', 'users')

const password = z.string().max(200)
const code = z.string().max(20)
const ownAccount = () => 'Own account'

/** `POST /api/users/second-factor/set-up`: what an app needs to show codes. Nothing is switched on yet. */
const setUpEndpoint = staffEndpoint({
  path: '/second-factor/set-up',
  isAllowed: isStaff,
  schema: z.object({}),
  answer: async ({ context: { payload, now }, req }) => {
    const account = await whoAsks(req)
    if (await factorOnSince(payload, account.id)) throw isOnAlready
    return beginSetUp(payload, { account, now })
  },
  record: { notRecorded: 'nothing is switched on by it' },
})

/**
 * `POST /api/users/second-factor`: switches it on, with the password and a first code. Other sessions, which
 * were opened without a code, end. Answers the recovery codes, this once.
 */
const onEndpoint = staffEndpoint({
  path: '/second-factor',
  isAllowed: isStaff,
  schema: z.object({ sealed: z.string().max(2_000), password, code }),
  answer: async ({ context: { payload, now }, input: { sealed, ...typed }, req }) => {
    const account = await whoAsks(req)
    if (await factorOnSince(payload, account.id)) throw isOnAlready
    const recoveryCodes = await withTries(req, { account, typed }, () =>
      finishSetUp(payload, { userId: account.id, sealed, code: typed.code, now }),
    )
    const own = ownSessionId(req.user)
    await endSessions(payload, { userId: account.id, isMeant: ({ id }) => id !== own })
    return { recoveryCodes }
  },
  record: { kind: 'second-factor-on', what: ownAccount },
})

/** `POST /api/users/second-factor/recovery-codes`: ten new ones, answered this once; those from before are void. */
const newCodesEndpoint = staffEndpoint({
  path: '/second-factor/recovery-codes',
  isAllowed: isStaff,
  schema: z.object({ password, code }),
  answer: async ({ context, input: typed, req }) => {
    const account = await whoAsks(req)
    await proveOwn(req, { account, typed, now: context.now })
    const recoveryCodes = newRecoveryCodes()
    await replaceRecoveryCodes(context.payload, { userId: account.id, recoveryCodes })
    return { recoveryCodes }
  },
  record: { kind: 'recovery-codes-made', what: ownAccount },
})

/** `POST /api/users/second-factor/off`: one’s own, with the password and a code. */
const offEndpoint = staffEndpoint({
  path: '/second-factor/off',
  isAllowed: isStaff,
  schema: z.object({ password, code }),
  answer: async ({ context: { payload, now }, input: typed, req }) => {
    const account = await whoAsks(req)
    if (await isRequiredOf(payload, account.role)) throw isNeeded
    await proveOwn(req, { account, typed, now })
    await removeFactor(payload, account.id)
    return { said: ['Signing in asks for no code any more.'] }
  },
  record: { kind: 'second-factor-off', what: ownAccount },
})

/** `POST /api/users/<id>/second-factor/off`: an owner, for a colleague whose telephone is gone. */
const takeOffEndpoint = staffEndpoint({
  path: '/:id/second-factor/off',
  isAllowed: isOwner,
  schema: z.object({}),
  answer: async ({ context: { payload }, by, req }) => {
    const user = await documentInAddress(req, 'users')
    if (user.id === req.user?.id) throw isOwn
    if (!(await factorOnSince(payload, user.id))) throw isOffAlready
    return { said: await takeOff(payload, { user, by }) }
  },
  record: { kind: 'second-factor-off', of: 'users' },
})

/** `POST /api/users/second-factor/required`: an owner says whose people sign in with a code, role by role. */
const requiredEndpoint = staffEndpoint({
  path: '/second-factor/required',
  isAllowed: isOwner,
  schema: z.object({ roles: z.array(z.enum(roles)).max(roles.length) }),
  answer: async ({ context: { payload }, input, req }) => {
    const { id, role } = await whoAsks(req)
    if (input.roles.includes(role) && !(await factorOnSince(payload, id))) throw firstForOneself
    await requireOf(payload, input.roles)
    return { said: [`Codes are needed for: ${namesOf(input.roles)}.`] }
  },
  record: {
    kind: 'second-factor-required',
    what: () => 'Signing in with a code',
    details: (_, input) => `Needed for: ${namesOf(input.roles)}`,
  },
})

/** Of the collection `users`. Answers with secrets are kept nowhere: those calls are sent without an attempt’s name. */
export const secondFactorEndpoints: Endpoint[] = [
  setUpEndpoint,
  onEndpoint,
  newCodesEndpoint,
  offEndpoint,
  takeOffEndpoint,
  requiredEndpoint,
]

type Account = User & StoredPassword
type Typed = { password: string; code: string }

async function whoAsks({ payload, user }: PayloadRequest): Promise<Account> {
  const where = { id: { equals: user?.id } }
  const account = user && (await payload.db.findOne<Account>({ collection: 'users', where }))
  if (!account) throw new Refusal('not-signed-in')
  return account
}

/** That it is its owner who asks, for what is on. */
async function proveOwn(
  req: PayloadRequest,
  { account, typed, now }: { account: Account; typed: Typed; now: Date },
): Promise<void> {
  const { payload } = req
  const factor = await loadFactor(payload, account.id)
  if (!factor) throw isOffAlready
  await withTries(req, { account, typed }, () =>
    proveFactor(payload, { userId: account.id, factor, code: typed.code, now }),
  )
}

/** Wrong passwords and wrong codes count as they do at sign-in. */
async function withTries<Proven>(
  req: PayloadRequest,
  { account, typed }: { account: Account; typed: Typed },
  prove: () => Promise<Proven | null>,
): Promise<Proven> {
  const { payload } = req
  const { email } = account
  const tried: Tried = { email, visitor: visitorOf(req.headers) }
  const wait = await countTry(payload, tried)
  if (wait !== null) throw inField('password', tooManyTries(wait))
  if (!(await passwordFits(typed.password, account))) {
    throw inField('password', 'This is not your password.')
  }
  const waitForCode = await countCodeTry(payload, email)
  if (waitForCode !== null) throw inField('code', tooManyCodes(waitForCode))
  const proven = await prove()
  if (proven === null) throw wrongCode
  await resetTries(payload, tried)
  await resetCodeTries(payload, email)
  return proven
}

function namesOf(chosen: readonly (keyof typeof rolesInWords)[]): string {
  return chosen.map((role) => rolesInWords[role].name).join(', ') || 'nobody'
}

function inField(path: string, message: string): Refusal {
  return new Refusal('invalid-fields', { fields: [{ path, message }] })
}

const refused = (message: string) => new Refusal('not-allowed', { message })

const wrongCode = inField(
  'code',
  'This code is not right, or was used already. Wait for the next one, and look whether the clock of your telephone is right.',
)
const isOnAlready = refused(
  'Codes are switched on already. Switch them off first to use another telephone.',
)
const isOffAlready = refused('Codes are not switched on for this account.')
const isNeeded = refused('You sign in with a code because an owner has said so: it stays on.')
const isOwn = refused('Switch off your own codes on your account’s page, with your password.')
const firstForOneself = refused(
  'Switch codes on for yourself first, on your account’s page: otherwise this would shut you out.',
)
