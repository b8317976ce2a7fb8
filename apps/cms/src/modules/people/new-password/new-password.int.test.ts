import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { User } from '@lectern/shared/contract/payload-types'
import crypto from 'node:crypto'
import type { Payload } from 'payload'

import { startTestCms } from '../../../../test-support/cms'
import { expectLogged } from '../../../../test-support/log'
import { startMailServer, type MailServer } from '../../../../test-support/mail-server'
import { restOf, type Rest } from '../../../../test-support/rest'
import { createStaff, staffEmail, staffPassword } from '../../../../test-support/staff'
import { sendNewPasswordLinks } from './send-links'
import { wantNewPassword } from './want-new-password'

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer
let rest: Rest

beforeAll(async () => {
  mailServer = await startMailServer()
  ;({ payload, stop } = await startTestCms({ SMTP_URL: mailServer.url }))
  await createStaff(payload)
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

function accountOf(role: 'owner' | 'editor' | 'author'): Promise<User | null> {
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
