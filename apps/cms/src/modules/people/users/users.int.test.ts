import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { User } from '@lectern/shared/contract/payload-types'
import crypto from 'node:crypto'
import type { Payload } from 'payload'

import { createUser } from '@cms-seed/factories/user'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff, staffEmail, staffPassword, type Staff } from '@cms-support/staff'
import { closeAccount } from '../accounts/close-account'
import { sendNewPasswordLinks } from '../new-password/send-links'
import { wantNewPassword } from '../new-password/want-new-password'
import { findNote } from '../sessions/session-notes'

let payload: Payload
let stop: () => Promise<void>
let rest: Rest
let staff: Staff

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  rest = restOf(payload)
})
afterAll(() => stop())

it('gives a user an id that is a string', () => {
  expect(typeof staff.owner.id).toBe('string')
})

describe('a member of staff who is no owner', () => {
  it.each(['editor', 'author', 'bookings'] as const)(
    '%s cannot take another role',
    async (role) => {
      const answer = await change(role, role, { role: 'owner', name: 'Still me' })
      expect(answer.status).toBe(200)
      expect(answer.body.doc).toMatchObject({ role, name: 'Still me' })
    },
  )

  it('cannot take a colleague’s profile', async () => {
    const profile = await payload.create({
      collection: 'authors',
      data: { name: 'Vince Hart', slug: '' },
      depth: 0,
      overrideAccess: true,
    })
    await change('author', 'author', { authorProfile: profile.id })
    const { authorProfile } = await payload.findByID({
      collection: 'users',
      id: staff.author.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(authorProfile ?? null).toBeNull()
  })

  it('cannot change a colleague', async () => {
    expect((await change('editor', 'author', { name: 'Not me' })).status).toBe(403)
  })

  it('cannot make an account', async () => {
    const answer = await rest({
      method: 'POST',
      path: '/users',
      token: await signIn(payload, 'editor'),
      body: { name: 'New', email: 'new@staff.example', password: staffPassword, role: 'owner' },
    })
    expect(answer.status).toBe(403)
  })
})

describe('a password', () => {
  it('that is easy to guess is refused, beside its field, in words that help', async () => {
    const answer = await change('author', 'author', { password: 'Password12345' })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('easy to guess')
    expect(answer.body).toMatchObject({ errors: [{ data: { errors: [{ path: 'password' }] } }] })
  })

  it('is checked when it is reset by e-mail', async () => {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: staffEmail('bookings') },
      disableEmail: true,
    })
    const reset = (password: string) =>
      rest({ method: 'POST', path: '/users/reset-password', body: { token, password } })
    expect((await reset('short')).status).toBe(400)
    expect((await reset('a-much-longer-teapot')).status).toBe(200)
  })
})

describe('signing in', () => {
  const here = '192.0.2.10'
  const elsewhere = '198.51.100.20'

  it('has to wait after five wrong passwords, and is told until when and what else to do', async () => {
    const email = await createAccount()
    await tryWrongPasswords(email, here)
    const refused = await login({ email, password: staffPassword, visitor: here })
    expect(refused.status).toBe(401)
    expect(JSON.stringify(refused.body)).toMatch(
      /try again at \d\d:\d\d.*Forgotten your password.*owner/,
    )
  })

  it('goes on for everybody else while a stranger guesses', async () => {
    const email = await createAccount()
    await tryWrongPasswords(email, elsewhere)
    expect((await login({ email, password: staffPassword, visitor: here })).status).toBe(200)
  })

  it('counts those who try at once like those who try in turn', async () => {
    const email = await createAccount()
    const hash = jest.spyOn(crypto, 'pbkdf2')
    const wrong = { email, password: 'wrong-teapot-orbit', visitor: here }
    await Promise.all(Array.from({ length: 12 }, () => login(wrong)))
    expect(hash).toHaveBeenCalledTimes(5)
    hash.mockRestore()
  })

  it('is possible at once when an owner says so, and nobody else', async () => {
    const email = await createAccount()
    await tryWrongPasswords(email, here)
    const unlockAs = async (role: 'owner' | 'editor') =>
      rest({
        method: 'POST',
        path: '/users/unlock',
        token: await signIn(payload, role),
        body: { email },
      })
    expect((await unlockAs('editor')).status).toBe(403)
    expect((await login({ email, password: staffPassword, visitor: here })).status).toBe(401)
    expect((await unlockAs('owner')).status).toBe(200)
    expect((await login({ email, password: staffPassword, visitor: here })).status).toBe(200)
  })

  it('does not tell who has an account: not by the answer, nor by the work it takes', async () => {
    const wrong = await loginAtWork(staffEmail('editor'))
    expect(wrong).toMatchObject({ answer: { status: 401 }, hashes: [expect.anything()] })
    expect(await loginAtWork('nobody@staff.example')).toEqual(wrong)
    await tryWrongPasswords(staffEmail('editor'), here, 4)
    await tryWrongPasswords('nobody@staff.example', here, 4)
    const closed = await loginAtWork(staffEmail('editor'))
    expect(closed).toMatchObject({ answer: { status: 401 }, hashes: [] })
    expect(await loginAtWork('nobody@staff.example')).toEqual(closed)
  })

  async function createAccount(): Promise<string> {
    const email = `${crypto.randomUUID()}@staff.example`
    await payload.create({
      collection: 'users',
      data: { name: 'Guessed', email, password: staffPassword, role: 'author' },
      overrideAccess: true,
    })
    return email
  }

  async function tryWrongPasswords(email: string, visitor: string, times = 5): Promise<void> {
    for (let attempt = 0; attempt < times; attempt += 1) {
      const answer = await login({ email, password: 'wrong-teapot-orbit', visitor })
      expect(answer.status).toBe(401)
    }
  }

  async function loginAtWork(email: string) {
    const hash = jest.spyOn(crypto, 'pbkdf2')
    const answer = await login({ email, password: 'wrong-teapot-orbit', visitor: here })
    const hashes = hash.mock.calls.map(([, , iterations, keyBytes, digest]) => ({
      iterations,
      keyBytes,
      digest,
    }))
    hash.mockRestore()
    return { answer: withoutTime(answer), hashes }
  }

  /** The lock ends at the minute that it began in plus a fixed time; two addresses may be closed in two minutes. */
  function withoutTime<Answer>(answer: Answer): Answer {
    return JSON.parse(JSON.stringify(answer).replace(/\b\d\d:\d\d\b/g, 'hh:mm')) as Answer
  }

  const login = ({ visitor, ...body }: { email: string; password: string; visitor: string }) =>
    rest({ method: 'POST', path: '/users/login', body, visitor })
})

it('nobody’s account is touched by an endpoint for addresses that are to be verified', async () => {
  const before = await everybody()
  const answer = await rest({ method: 'POST', path: `/users/verify/${crypto.randomUUID()}` })
  expect(answer.status).toBe(404)
  expect(await everybody()).toEqual(before)

  function everybody() {
    return payload.db.find({ collection: 'users', where: {}, sort: 'email' })
  }
})

describe('a colleague who is invited', () => {
  it('chooses a password by a link that works once, and is in', async () => {
    const { email, id } = await invite()
    expect(await standingOf(id)).toBe('invited')
    const resetToken = await linkTokenOf(id)
    expect((await choosePassword(resetToken)).status).toBe(200)
    expect(await standingOf(id)).toBe('active')
    expect((await choosePassword(resetToken)).status).toBe(403)
    const signedIn = await signInAs({ email, password: 'a-much-longer-teapot' })
    expect(signedIn).toMatchObject({ status: 200, body: { user: { role: 'editor' } } })
  })

  it('has seven days', async () => {
    const { id } = await invite()
    await linkTokenOf(id)
    const { resetPasswordExpiration } = await accountOf(id)
    const days = (Date.parse(resetPasswordExpiration!) - Date.now()) / (24 * 60 * 60 * 1000)
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
  })

  it('comes in no more once the invitation was taken back, nor by an older link than the last', async () => {
    const { id } = await invite()
    const first = await linkTokenOf(id)
    await post('owner', `/users/${id}/invitation`)
    expect((await choosePassword(first)).status).toBe(403)
    const second = (await accountOf(id)).resetPasswordToken!
    expect((await post('owner', `/users/${id}/closure`)).status).toBe(200)
    expect((await choosePassword(second)).status).toBe(403)
  })

  it('is not invited twice: the answer says what to do, beside the field', async () => {
    const { email } = await invite()
    const answer = await post('owner', '/users/invitations', { ...somebody(), email })
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { fields: [{ path: 'email', message: expect.any(String) }] } },
    })
  })

  it.each(['editor', 'author'] as const)('is invited by no %s', async (role) => {
    expect((await post(role, '/users/invitations', somebody())).status).toBe(403)
    expect((await post(role, `/users/${staff.author.id}/closure`)).status).toBe(403)
  })
})

describe('an account that was closed', () => {
  it('ends at once: no session, no sign-in, no link; its person keeps their name', async () => {
    const { email, id, name } = await createUser(payload)
    const session = await signInAs({ email, password: staffPassword })
    const me = () => rest({ path: `/users/${id}`, token: String(session.body.token) })
    expect((await me()).status).toBe(200)
    expect((await post('owner', `/users/${id}/closure`)).status).toBe(200)
    expect((await me()).status).toBe(403)
    const refused = await signInAs({ email, password: staffPassword })
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).toContain('Ask an owner')
    await wantNewPassword(payload, { email, now: new Date() })
    expect((await accountOf(id)).linkDueAt ?? null).toBeNull()
    expect(await accountOf(id)).toMatchObject({ name, standing: 'closed' })
  })

  it('stays closed though somebody was signing in just then', async () => {
    const { email, id } = await createUser(payload)
    const hash = crypto.pbkdf2
    // While the password is being hashed, the sign-in has read the account and not yet written it.
    const closeFirst: typeof crypto.pbkdf2 = (...given) => {
      void closeAccount(payload, id).then(() => hash(...given))
    }
    const spy = jest.spyOn(crypto, 'pbkdf2').mockImplementationOnce(closeFirst)
    const answer = await signInAs({ email, password: staffPassword })
    spy.mockRestore()
    expect(answer.status).toBe(403)
    expect(await accountOf(id)).toMatchObject({ standing: 'closed', sessions: [] })
  })

  it('is opened again by a link: what was its password opens nothing', async () => {
    const { email, id } = await createUser(payload)
    await post('owner', `/users/${id}/closure`)
    expect((await post('owner', `/users/${id}/reopening`)).status).toBe(200)
    expect((await signInAs({ email, password: staffPassword })).status).toBe(401)
    expect((await choosePassword(await linkTokenOf(id))).status).toBe(200)
    expect(await standingOf(id)).toBe('active')
  })

  it('is nobody’s own', async () => {
    expect((await post('owner', `/users/${staff.owner.id}/closure`)).status).toBe(403)
    await expect(closeAccount(payload, staff.owner.id)).rejects.toThrow('only owner')
    expect(await standingOf(staff.owner.id)).toBe('active')
  })

  it('leaves an owner, also where the last two close each other at the same moment', async () => {
    const other = await createUser(payload, { role: 'owner' })
    for (let time = 1; time <= 5; time += 1) {
      const closings = [staff.owner.id, other.id].map((id) => closeAccount(payload, id))
      const outcomes = (await Promise.allSettled(closings)).map(({ status }) => status)
      expect(outcomes.toSorted()).toEqual(['fulfilled', 'rejected'])
      for (const { id } of [staff.owner, other]) {
        await payload.db.updateOne({
          ...{ collection: 'users', id, data: { standing: 'active' }, returning: false },
        })
      }
    }
    await closeAccount(payload, other.id)
  })

  it('does not count as the other owner', async () => {
    await createUser(payload, { role: 'owner', standing: 'closed' })
    expect((await change('owner', 'owner', { role: 'editor' })).status).toBe(409)
  })
})

describe('one’s own sessions', () => {
  it('are shown with their device, and end elsewhere at once', async () => {
    const { email, id } = await createUser(payload)
    const from = async (userAgent: string) => {
      const headers = { 'user-agent': userAgent }
      const answer = await signInAs({ email, password: staffPassword }, headers)
      return String(answer.body.token)
    }
    const here = await from(
      'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    )
    const there = await from('curl/8.14.1')
    const third = await from('curl/8.14.1')
    const { sessions } = await accountOf(id)
    const notes = await Promise.all(sessions!.map((session) => findNote(payload, session)))
    expect(notes.map((note) => note?.device)).toEqual([
      'Firefox on Linux',
      'A program',
      'A program',
    ])
    const end = (which: string) =>
      rest({ method: 'POST', path: '/users/sessions/ended', token: here, body: { which } })
    const isOpen = async (token: string) =>
      (await rest({ path: `/users/${id}`, token })).status === 200
    expect((await end(sessions![1]!.id)).status).toBe(200)
    expect([await isOpen(here), await isOpen(there), await isOpen(third)]).toEqual([
      true,
      false,
      true,
    ])
    expect((await end('others')).status).toBe(200)
    expect([await isOpen(here), await isOpen(third)]).toEqual([true, false])
  })
})

describe('the owner', () => {
  it('cannot delete the own account', async () => {
    const token = await signIn(payload, 'owner')
    const { status } = await rest({ method: 'DELETE', path: `/users/${staff.owner.id}`, token })
    expect(status).toBe(409)
  })

  it('stays an owner while there is no other', async () => {
    expect((await change('owner', 'owner', { role: 'editor' })).status).toBe(409)
  })
})

describe('registration', () => {
  const stranger = { name: 'Stranger', email: 'me@stranger.example', password: staffPassword }
  const register = () =>
    rest({ method: 'POST', path: '/users/first-register', body: { ...stranger, role: 'owner' } })

  it('registration is closed', async () => {
    expect((await register()).status).toBe(403)
  })

  it('stays closed when every account is gone', async () => {
    await payload.db.deleteMany({ collection: 'users', where: {} })
    expect((await register()).status).toBe(403)
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
    expect(totalDocs).toBe(0)
  })
})

function somebody() {
  return { name: 'Nia Newcomer', email: `${crypto.randomUUID()}@staff.example`, role: 'editor' }
}

async function invite(): Promise<User> {
  const { email, ...colleague } = somebody()
  const answer = await post('owner', '/users/invitations', { email, ...colleague })
  expect(answer.status).toBe(200)
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  return user!
}

/** Of the link that the job has sent. */
async function linkTokenOf(id: string): Promise<string> {
  await sendNewPasswordLinks(payload, new Date())
  return (await accountOf(id)).resetPasswordToken!
}

function choosePassword(resetToken: string) {
  const body = { token: resetToken, password: 'a-much-longer-teapot' }
  return rest({ method: 'POST', path: '/users/reset-password', body })
}

function signInAs(body: { email: string; password: string }, headers = {}) {
  return rest({ method: 'POST', path: '/users/login', body, headers })
}

async function accountOf(id: string): Promise<User> {
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  return user!
}

async function standingOf(id: string) {
  return (await accountOf(id)).standing
}

async function post(by: keyof Staff, path: string, body: object = {}) {
  return rest({ method: 'POST', path, token: await signIn(payload, by), body })
}

async function change(by: keyof Staff, whom: keyof Staff, body: object) {
  const token = await signIn(payload, by)
  return rest({ method: 'PATCH', path: `/users/${staff[whom].id}`, token, body })
}
