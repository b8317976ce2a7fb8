import { afterAll, beforeAll, expect, it } from '@jest/globals'
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

const email = 'new@staff.example'
const password = 'a-much-longer-teapot'

it.each([{ email }, { password }, { email, currentPassword: '' }, { email, currentPassword: 7 }])(
  'an own e-mail address or password is not changed without the current password: %j',
  async (changes) => {
    const answer = await change('editor', 'editor', changes)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      errors: [{ data: { errors: [{ path: 'currentPassword' }] } }],
    })
    await expect(signIn(payload, 'editor')).resolves.toBeTruthy()
  },
)

it('nobody changes a password in bulk without the present one', async () => {
  const answer = await rest({
    method: 'PATCH',
    path: `/users?where[email][equals]=${staffEmail('owner')}`,
    token: await signIn(payload, 'owner'),
    body: { email },
  })
  expect(answer.body.docs).toEqual([])
  await expect(signIn(payload, 'owner')).resolves.toBeTruthy()
})

it('a wrong present password changes nothing, and counts as a wrong sign-in', async () => {
  const token = await signIn(payload, 'bookings')
  const attempt = (currentPassword: string) =>
    rest({
      method: 'PATCH',
      path: `/users/${staff.bookings.id}`,
      token,
      body: { password, currentPassword },
    })
  for (let tried = 0; tried < 5; tried += 1) {
    expect(JSON.stringify(await attempt('wrong-teapot-orbit'))).toContain('not your current')
  }
  expect(JSON.stringify(await attempt(staffPassword))).toContain('too many wrong passwords')
  await rest({
    method: 'POST',
    path: '/users/unlock',
    token: await signIn(payload, 'owner'),
    body: { email: staffEmail('bookings') },
  })
  expect((await attempt(staffPassword)).status).toBe(200)
  await payload.update({
    collection: 'users',
    id: staff.bookings.id,
    data: { password: staffPassword },
    overrideAccess: true,
  })
})

it('a new password ends every other session, and keeps the one in which it was chosen', async () => {
  const [here, elsewhere] = [await signIn(payload, 'author'), await signIn(payload, 'author')]
  const choose = (chosen: string, currentPassword: string) =>
    rest({
      method: 'PATCH',
      path: `/users/${staff.author.id}`,
      token: here,
      body: { password: chosen, currentPassword },
    })
  expect((await rest({ path: '/users/me', token: elsewhere })).body.user).toBeTruthy()
  expect((await choose(password, staffPassword)).status).toBe(200)
  expect((await rest({ path: '/users/me', token: elsewhere })).body.user).toBeNull()
  expect((await rest({ path: '/users/me', token: here })).body.user).toBeTruthy()
  expect((await choose(staffPassword, password)).status).toBe(200)
})

it('is changed with the current password, which is kept nowhere, also from a form that was refused before', async () => {
  const token = await signIn(payload, 'editor')
  const form = await rest({ path: `/users/${staff.editor.id}`, token })
  const save = (body: object) =>
    rest({
      method: 'PATCH',
      path: `/users/${staff.editor.id}`,
      token,
      body: { ...form.body, ...body },
    })
  expect((await save({ email, currentPassword: 'wrong-teapot-orbit' })).status).toBe(400)
  const answer = await save({ email, currentPassword: staffPassword })
  expect(answer).toMatchObject({ status: 200, body: { doc: { email } } })
  const stored = await payload.db.findOne({
    collection: 'users',
    where: { id: { equals: staff.editor.id } },
  })
  expect(JSON.stringify([answer.body, stored])).not.toContain(staffPassword)
  expect(answer.body.doc).not.toHaveProperty('currentPassword')
  const back = { email: staffEmail('editor'), currentPassword: staffPassword }
  const path = `/users/${staff.editor.id}`
  expect((await rest({ method: 'PATCH', path, token, body: back })).status).toBe(200)
})

it('the current password is not asked for when something else of the account changes', async () => {
  const answer = await change('editor', 'editor', {
    name: 'Married',
    email: staffEmail('editor'),
  })
  expect(answer.status).toBe(200)
})

it('an owner chooses no password for a colleague', async () => {
  const answer = await change('owner', 'author', { password })
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('Forgotten your password?')
  await expect(signIn(payload, 'author')).resolves.toBeTruthy()
})

async function change(by: keyof Staff, whom: keyof Staff, body: object) {
  const token = await signIn(payload, by)
  return rest({ method: 'PATCH', path: `/users/${staff[whom].id}`, token, body })
}
