import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { mayBeLogged } from '@cms-support/log'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'

const onSqlite = process.env.MONGODB_URL ? it.skip : it

let payload: Payload
let stop: () => Promise<void>
let token: string
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  token = await signIn(payload, 'owner')
})
afterAll(() => stop())

onSqlite.each([
  ['the versions of what keeps none', 'GET', '/venues/versions'],
  ['a preference to delete', 'DELETE', '/payload-preferences/a-key'],
])('Payload still has a route for %s, and fails there', async (_, method, path) => {
  expect((await restOf(payload)({ method, path, token })).status).toBe(500)
  mayBeLogged('')
})
