import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { mayBeLogged } from '@cms-support/log'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'

let payload: Payload
let stop: () => Promise<void>
let token: string
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  token = await signIn(payload, 'author')
})
afterAll(() => stop())

it('Payload still sorts by what another document keeps to itself', async () => {
  const { status } = await restOf(payload)({ path: '/posts?sort=createdBy.hash', token })
  expect(status).toBe(200)
})

it('Payload still refuses a condition on it', async () => {
  const path = '/posts?where[createdBy.hash][like]=a'
  expect((await restOf(payload)({ path, token })).status).toBe(400)
})

it('Payload still hands an order that leads nowhere on to the database', async () => {
  const { status } = await restOf(payload)({ path: '/posts?sort=layout', token })
  expect(status).not.toBe(400)
  mayBeLogged('')
})
