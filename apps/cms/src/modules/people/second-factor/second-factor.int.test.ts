import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '@lectern/shared/contract/payload-types'
import { TOTP, Secret } from 'otpauth'
import type { Payload } from 'payload'

import { createUser } from '@cms-seed/factories/user'
import { startTestCms } from '@cms-support/cms'
import { startMailServer, type MailServer } from '@cms-support/mail-server'
import { restOf, type Rest } from '@cms-support/rest'
import { roles } from '@cms/access/roles'
import { countCodeTry, countTry } from '../sign-in/tries'
import { codeHeader, setUpHeader } from './headers'
import { newSecret } from './one-time-codes'
import { proveFactor } from './prove-factor'
import { newRecoveryCodes } from './recovery-codes'
import { storeFactor } from './stored-factor'
import type { Wanted } from './wanted'

const password = 'teapot-orbit-meadow'
const another = 'lantern-gravel-otter'

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer
let rest: Rest

beforeAll(async () => {
  mailServer = await startMailServer()
  ;({ payload, stop } = await startTestCms({ SMTP_URL: mailServer.url }))
  rest = restOf(payload)
})
afterAll(async () => {
  await stop()
  await mailServer.stop()
})

type Answer = Awaited<ReturnType<Rest>>
type Headers = Record<string, string>

describe('with codes on there is no session without one', () => {
  const ways: Record<string, (user: User) => Promise<(headers: Headers) => Promise<Answer>>> = {
    'the password':
      async ({ email }) =>
      (headers) =>
        rest({ method: 'POST', path: '/users/login', body: { email, password }, headers }),
    'the password, from a form':
      async ({ email }) =>
      (headers) => {
        const body = new FormData()
        body.set('_payload', JSON.stringify({ email, password }))
        return rest({ method: 'POST', path: '/users/login', body, headers })
      },
    'a new password by e-mail': resetting,
    'an invitation': async (user) => {
      await payload.db.updateOne({
        ...{ collection: 'users', id: user.id, data: { standing: 'invited' } },
      })
      return resetting(user)
    },
  }

  it.each(Object.entries(ways))('by %s', async (_, begin) => {
    const { user, code } = await withFactor()
    const ask = await begin(user)
    const without = await ask({})
    expect(without.status).toBe(401)
    expect(wantedIn(without)).toEqual({ way: 'code', isWrong: false })
    expectNoSession(without)
    const wrong = await ask({ [codeHeader]: wrongCode })
    expect(wantedIn(wrong)).toEqual({ way: 'code', isWrong: true })
    expectNoSession(wrong)
    expect(await sessionsOf(user)).toEqual([])
    const right = await ask({ [codeHeader]: code() })
    expect(right.status).toBe(200)
    expect(right.body.token).toEqual(expect.any(String))
    expect(await sessionsOf(user)).toHaveLength(1)
  })

  it('by the program, by signing up, or by a session to be prolonged', async () => {
    const { user } = await withFactor()
    const { email } = user
    await expect(payload.login({ collection: 'users', data: { email, password } })).rejects.toThrow(
      'Type the code',
    )
    for (const path of ['/users/refresh-token', '/users/first-register', '/users/me']) {
      const method = path.endsWith('/me') ? 'GET' : 'POST'
      const body = { email, password, name: 'Me', role: 'owner' }
      expectNoSession(await rest({ method, path, ...(method === 'POST' && { body }) }))
    }
    expect(await sessionsOf(user)).toEqual([])
  })

  async function resetting({ email }: User) {
    const token = await newPasswordToken(email)
    return (headers: Headers) =>
      rest({
        ...{ method: 'POST', path: '/users/reset-password', headers },
        body: { token, password: another },
      })
  }
})

it('a new password that no code came with changes nothing', async () => {
  const { user, code } = await withFactor()
  const token = await newPasswordToken(user.email)
  const body = { token, password: another }
  await rest({ method: 'POST', path: '/users/reset-password', body })
  expect((await login(user, code(), another)).status).toBe(401)
  expect((await login(user, code())).status).toBe(200)
})

it('a code lets in once, also when two come at the same moment', async () => {
  const { user, secret, code } = await withFactor()
  const used = code()
  expect((await login(user, used)).status).toBe(200)
  expect(wantedIn(await login(user, used))).toEqual({ way: 'code', isWrong: true })
  expect(await sessionsOf(user)).toHaveLength(1)

  const other = await createUser(payload)
  const factor = { secret, codeHashes: [] }
  const proving = { userId: other.id, factor, code: used, now: new Date() }
  const proofs = await Promise.all([1, 2, 3, 4].map(() => proveFactor(payload, proving)))
  expect(proofs.filter((proof) => proof !== null)).toEqual(['code'])
})

it('each recovery code lets in once, however it is typed', async () => {
  const { user, recoveryCodes } = await withFactor()
  const typed = recoveryCodes[0]!.toUpperCase().replace('-', ' ')
  expect((await login(user, typed)).status).toBe(200)
  expect((await login(user, recoveryCodes[0])).status).toBe(401)
  expect((await login(user, recoveryCodes[1])).status).toBe(200)
})

describe('wrong codes', () => {
  it('are slowed down like wrong passwords', async () => {
    const { user, code } = await withFactor()
    const tried = { email: user.email, visitor: '192.0.2.7' }
    for (let time = 1; time <= 4; time += 1) await countTry(payload, tried)
    await login(user, wrongCode, password, tried.visitor)
    const refused = await login(user, code(), password, tried.visitor)
    expect(refused.status).toBe(401)
    expect(JSON.stringify(refused.body)).toContain('too many wrong passwords or codes')
  })

  it('are counted from everywhere, and with a link for a new password', async () => {
    const { user, code } = await withFactor()
    for (let time = 1; time <= 9; time += 1) await countCodeTry(payload, user.email)
    const body = { token: await newPasswordToken(user.email), password: another }
    const reset = (headers: Headers) =>
      rest({ method: 'POST', path: '/users/reset-password', body, headers })
    expect(wantedIn(await reset({ [codeHeader]: wrongCode }))).toMatchObject({ isWrong: true })
    const refused = await reset({ [codeHeader]: code() })
    expect(JSON.stringify(refused.body)).toContain('too many wrong codes')
    expectNoSession(refused)
  })
})

describe('on one’s own account', () => {
  it('codes are switched on with the password and a code, and off with both', async () => {
    const user = await createUser(payload)
    const here = await tokenOf(await login(user))
    const elsewhere = await tokenOf(await login(user))
    const { secret, sealed } = (await press('/set-up', here, {})).body as Record<string, string>
    const on = (typed: object) => press('', here, { sealed, ...typed })
    const code = codeOf(secret!)
    expect((await on({ password: another, code })).status).toBe(400)
    expect((await on({ password, code: wrongCode })).status).toBe(400)
    expect((await login(user)).status).toBe(200)
    const { status, body } = await on({ password, code })
    expect(status).toBe(200)
    const codes = body.recoveryCodes as string[]
    expect(new Set(codes).size).toBe(10)

    expect(await sessionsOf(user)).toHaveLength(1)
    const prolong = (token: string) => rest({ method: 'POST', path: '/users/refresh-token', token })
    expect((await prolong(elsewhere)).status).toBe(403)
    expect((await prolong(here)).status).toBe(200)
    expect((await on({ password, code: codes[0] })).status).toBe(403)

    const made = await press('/recovery-codes', here, { password, code: codes[0] })
    const [first] = made.body.recoveryCodes as string[]
    expect((await press('/off', here, { password, code: codes[1] })).status).toBe(400)
    expect((await press('/off', here, { password, code: first })).status).toBe(200)
    expect((await login(user)).status).toBe(200)
  })

  it('are nobody else’s to set up with', async () => {
    const [user, other] = [await createUser(payload), await createUser(payload)]
    const token = await tokenOf(await login(user))
    const others = await press('/set-up', await tokenOf(await login(other)), {})
    const { secret, sealed } = others.body as Record<string, string>
    const answer = await press('', token, { sealed, password, code: codeOf(secret!) })
    expect(answer.status).toBe(400)
    expect((await login(user)).status).toBe(200)
  })
})

it('nobody reads a secret, whatever they may do', async () => {
  const { user, secret, recoveryCodes } = await withFactor()
  const stored = JSON.stringify(await payload.db.find({ collection: 'payload-kv' }))
  const sealed = /"sealedSecret":"([^"]+)"/.exec(stored)?.[1]
  expect(sealed).toEqual(expect.any(String))
  for (const word of [secret, ...recoveryCodes]) expect(stored).not.toContain(word)
  for (const role of roles) {
    const token = await tokenOf(await login(await createUser(payload, { role })))
    const kv = await rest({ path: '/payload-kv?limit=0', token })
    expect(kv.status).toBeGreaterThanOrEqual(403)
    for (const path of ['/users?limit=0', `/users/${user.id}`, '/audit-events?limit=0']) {
      const seen = JSON.stringify((await rest({ path, token })).body)
      for (const word of [secret, sealed!, 'codeHashes']) expect(seen).not.toContain(word)
    }
  }
})

describe('an owner', () => {
  it('requires codes of a role, whose people set them up before anything else', async () => {
    const { owner, token } = await ownerWithFactor()
    const user = await createUser(payload, { role: 'bookings' })
    const before = await tokenOf(await login(user))
    expect((await press('/required', before, { roles: [] })).status).toBe(403)
    expect((await press('/required', token, { roles: ['bookings'] })).status).toBe(200)
    expect((await rest({ path: '/orders', token: before })).status).toBe(403)

    const asked = await login(user)
    expect(asked.status).toBe(403)
    expect(JSON.stringify(asked.body)).toContain('set it up')
    expectNoSession(asked)
    const { sealed, secret } = setUpIn(asked)
    const finish = (code: string) => signInWith(user, { [setUpHeader]: sealed, [codeHeader]: code })
    const wrong = await finish(wrongCode)
    expect(setUpIn(wrong)).toMatchObject({ secret, sealed })
    expectNoSession(wrong)
    const done = await finish(codeOf(secret))
    expect(done.body.recoveryCodes).toHaveLength(10)
    const now = await tokenOf(done)
    expect((await rest({ path: '/orders', token: now })).status).toBe(200)
    expect(wantedIn(await login(user))).toEqual({ way: 'code', isWrong: false })
    const off = await press('/off', now, { password, code: codeOf(secret) })
    expect(off.status).toBe(403)

    expect((await login(owner)).status).toBe(401)
    expect((await press('/required', token, { roles: [] })).status).toBe(200)
    const free = await createUser(payload, { role: 'bookings' })
    expect((await login(free)).status).toBe(200)
  })

  it('who has no codes cannot require them of owners', async () => {
    const owner = await createUser(payload, { role: 'owner' })
    const token = await tokenOf(await login(owner))
    expect((await press('/required', token, { roles: ['owner'] })).status).toBe(403)
    expect((await login(owner)).status).toBe(200)
  })

  it('takes codes off a colleague, who is signed out and told', async () => {
    const { token, owner } = await ownerWithFactor()
    const { user, code } = await withFactor()
    const theirs = await tokenOf(await login(user, code()))
    const off = (by: string, { id }: User) =>
      rest({ method: 'POST', path: `/users/${id}/second-factor/off`, token: by, body: {} })
    expect((await off(theirs, owner)).status).toBe(403)
    expect((await off(token, owner)).status).toBe(403)
    expect((await off(token, user)).status).toBe(200)
    expect(await mailServer.nextMail()).toContain(`To: ${user.email}`)
    expect((await rest({ path: '/users/me', token: theirs })).body.user).toBeNull()
    expect((await login(user)).status).toBe(200)
    expect((await off(token, user)).status).toBe(403)
  })

  async function ownerWithFactor() {
    const { user: owner, code } = await withFactor({ role: 'owner' })
    return { owner, token: await tokenOf(await login(owner, code())) }
  }
})

/** No app shows it: it has a letter too many. */
const wrongCode = '12345a'

async function withFactor(given: Parameters<typeof createUser>[1] = {}) {
  const user = await createUser(payload, given)
  const secret = newSecret()
  const recoveryCodes = newRecoveryCodes()
  await storeFactor(payload, { userId: user.id, secret, recoveryCodes, now: new Date() })
  return { user, secret, recoveryCodes, code: () => codeOf(secret) }
}

function codeOf(secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate()
}

function login(user: User, code?: string, word = password, visitor?: string): Promise<Answer> {
  return signInWith(user, code ? { [codeHeader]: code } : {}, { word, visitor })
}

function signInWith(
  { email }: User,
  headers: Headers,
  { word = password, visitor }: { word?: string; visitor?: string | undefined } = {},
): Promise<Answer> {
  const body = { email, password: word }
  return rest({
    ...{ method: 'POST', path: '/users/login', body, headers },
    ...(visitor && { visitor }),
  })
}

function press(path: string, token: string, body: object): Promise<Answer> {
  return rest({ method: 'POST', path: `/users/second-factor${path}`, token, body })
}

function newPasswordToken(email: string): Promise<string> {
  return payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
}

async function tokenOf({ body }: Answer): Promise<string> {
  if (typeof body.token !== 'string') throw new Error(JSON.stringify(body))
  return body.token
}

function wantedIn({ body }: Answer): Wanted | undefined {
  const errors = body.errors as { data?: { secondFactor?: Wanted } }[] | undefined
  return errors?.[0]?.data?.secondFactor
}

function setUpIn(answer: Answer) {
  const wanted = wantedIn(answer)
  if (wanted?.way !== 'set-up') throw new Error(JSON.stringify(answer.body))
  return wanted.setUp
}

function expectNoSession({ body, headers }: Answer): void {
  expect(body.token ?? null).toBeNull()
  expect(body.refreshedToken ?? null).toBeNull()
  expect(headers.get('set-cookie') ?? '').not.toMatch(/token=[^;]/)
}

async function sessionsOf({ id }: User) {
  const where = { id: { equals: id } }
  const stored = await payload.db.findOne<User>({ collection: 'users', where })
  return stored?.sessions ?? []
}
