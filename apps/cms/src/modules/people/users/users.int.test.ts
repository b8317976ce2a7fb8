import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import crypto from 'node:crypto'
import type { Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff, staffEmail, staffPassword, type Staff } from '@cms-support/staff'

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

async function change(by: keyof Staff, whom: keyof Staff, body: object) {
  const token = await signIn(payload, by)
  return rest({ method: 'PATCH', path: `/users/${staff[whom].id}`, token, body })
}
