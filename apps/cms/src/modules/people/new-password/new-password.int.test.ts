import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { User } from '@lectern/shared/contract/payload-types'
import crypto from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { expectLogged } from '@cms-support/log'
import { startMailServer, type MailServer } from '@cms-support/mail-server'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff, staffEmail, staffPassword, type Staff } from '@cms-support/staff'
import type { Role } from '@cms/access/roles'
import { gatherToday, type Task } from '@cms/modules/today'
import { sendNewPasswordLinks } from './send-links'
import { wantNewPassword } from './want-new-password'

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer
let rest: Rest
let staff: Staff

beforeAll(async () => {
  mailServer = await startMailServer()
  ;({ payload, stop } = await startTestCms({ SMTP_URL: mailServer.url }))
  staff = await createStaff(payload)
  rest = restOf(payload)
})
afterAll(async () => {
  await stop()
  await mailServer.stop()
})

it('everybody is answered alike and before anything is done, whatever the mail server does', async () => {
  mailServer.refuse(true)
  const hash = jest.spyOn(crypto, 'pbkdf2')
  const known = await ask(staffEmail('editor'))
  expect(known.status).toBe(200)
  expect(await ask('nobody@staff.example')).toEqual(known)
  expect(hash).not.toHaveBeenCalled()
  hash.mockRestore()
  await whenWanted('editor')
  mailServer.refuse(false)
})

it('a link that could not be sent is sent later, and opens the account', async () => {
  const now = new Date()
  mailServer.refuse(true)
  await wantNewPassword(payload, { email: staffEmail('author'), now })
  await sendNewPasswordLinks(payload, new Date())
  mailServer.refuse(false)
  expectLogged('451 not today')
  const later = new Date(now.getTime() + 5 * 60_000)
  await sendNewPasswordLinks(payload, later)
  const mail = await mailTo(staffEmail('author'))
  const [, token] = /admin\/reset\/(\w+)/.exec(mail) ?? []
  const body = { token, password: 'a-much-longer-teapot' }
  const path = '/users/reset-password'
  expect((await rest({ method: 'POST', path, body })).status).toBe(200)
  const again = await rest({ method: 'POST', path, body })
  const wrong = await rest({ method: 'POST', path, body: { ...body, token: 'f'.repeat(40) } })
  expect(again.status).toBe(403)
  expect(wrong).toEqual(again)
  expect((await accountOf('author'))?.linkDueAt ?? null).toBeNull()
})

it('is given up when nobody can wait for it any more', async () => {
  const now = new Date()
  await wantNewPassword(payload, { email: staffEmail('owner'), now })
  await sendNewPasswordLinks(payload, new Date(now.getTime() + 61 * 60_000))
  expect(await accountOf('owner')).toMatchObject({ linkDueAt: null })
  expect((await accountOf('owner'))?.resetPasswordToken ?? null).toBeNull()
  expect(await tasksAbout('owner')).toHaveLength(1)
  await rest(signingIn('owner'))
  expect(await tasksAbout('owner')).toEqual([])
})

it('an owner is told of a link that keeps failing until it is sent, or somebody has helped', async () => {
  const { id } = staff.bookings
  const url = { method: 'POST', path: `/users/${id}/failed-link` }
  const press = async (way: 'again' | 'seen', role: Role = 'owner') =>
    rest({ ...url, body: { way }, token: await signIn(payload, role) })
  const failForAnHour = async () => {
    const asked = new Date()
    mailServer.refuse(true)
    await wantNewPassword(payload, { email: staffEmail('bookings'), now: asked })
    for (const minutes of [0, 2, 5, 61]) {
      await sendNewPasswordLinks(payload, new Date(asked.getTime() + minutes * 60_000))
    }
    expectLogged('451 not today')
  }

  await failForAnHour()
  expect(await accountOf('bookings')).toMatchObject({ linkDueAt: null, failedTries: 3 })
  expect(await tasksAbout('bookings')).toEqual([
    {
      text: expect.stringMatching(/could not be sent \(.*451 not today.*\)/) as unknown,
      href: `/admin/collections/users/${id}`,
      isTrouble: true,
    },
  ])
  expect(await tasksAbout('bookings', 'editor')).toEqual([])
  expect((await press('again', 'editor')).status).toBe(403)
  const failed = await press('again')
  expect(failed.status).toBe(503)
  expect(JSON.stringify(failed.body)).toContain('It failed again')
  mailServer.refuse(false)
  expect((await press('again')).status).toBe(200)
  expect(await mailTo(staffEmail('bookings'))).toContain('/admin/reset/')
  expect(await tasksAbout('bookings')).toEqual([])

  await failForAnHour()
  expect(await tasksAbout('bookings')).toHaveLength(1)
  expect((await press('seen')).status).toBe(200)
  expect(await tasksAbout('bookings')).toEqual([])
  mailServer.refuse(false)
})

it('a stranger cannot fill somebody’s mailbox', async () => {
  const asked: Promise<unknown>[] = []
  const db = jest.spyOn(payload.db, 'updateOne')
  for (let time = 1; time <= 10; time += 1) {
    asked.push(wantNewPassword(payload, { email: staffEmail('bookings'), now: new Date() }))
  }
  await Promise.all(asked)
  expect(db.mock.calls.length).toBeLessThanOrEqual(4)
  db.mockRestore()
})

it.each([undefined, '', ' ', 7, { like: '%' }])(
  'an address that is none is refused: %j',
  async (email) => {
    expect((await ask(email)).status).toBe(400)
  },
)

it('whoever has chosen a new password signs in with it', async () => {
  const body = { email: staffEmail('author'), password: staffPassword }
  expect((await rest({ method: 'POST', path: '/users/login', body })).status).toBe(401)
  const right = { ...body, password: 'a-much-longer-teapot' }
  expect((await rest({ method: 'POST', path: '/users/login', body: right })).status).toBe(200)
})

function ask(email: unknown) {
  return rest({ method: 'POST', path: '/users/forgot-password', body: { email } })
}

function signingIn(role: Role) {
  const body = { email: staffEmail(role), password: staffPassword }
  return { method: 'POST', path: '/users/login', body }
}

async function tasksAbout(role: Role, as: Role = 'owner'): Promise<Task[]> {
  const req = await createLocalReq({ user: staff[as] }, payload)
  const tasks = await gatherToday(req, new Date())
  return tasks.filter(({ text }) => text.startsWith(`The ${role} wants a new password`))
}

function accountOf(role: Role): Promise<User | null> {
  const where = { email: { equals: staffEmail(role) } }
  return payload.db.findOne<User>({ collection: 'users', where })
}

async function whenWanted(role: 'editor'): Promise<void> {
  while (!(await accountOf(role))?.linkDueAt) await new Promise((resolve) => setImmediate(resolve))
}

async function mailTo(address: string): Promise<string> {
  for (;;) {
    const mail = await mailServer.nextMail()
    if (mail.includes(`To: ${address}`)) return mail
  }
}
