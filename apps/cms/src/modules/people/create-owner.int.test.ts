import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { createOwner } from './create-owner'

const owner = { email: 'owner@lectern.example', password: 'teapot-orbit-meadow' }

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms({
    OWNER_EMAIL: owner.email,
    OWNER_PASSWORD: owner.password,
  }))
})
afterAll(() => stop())

it('makes the owner from the environment at the first start', async () => {
  const { user } = await payload.login({ collection: 'users', data: owner })
  expect(user).toMatchObject({ role: 'owner' })
})

it('makes no second owner at the next start', async () => {
  await createOwner(payload, { email: 'another@lectern.example', password: owner.password })
  expect(await countUsers()).toBe(1)
})

it('makes one owner when two processes start at once', async () => {
  await payload.db.deleteMany({ collection: 'users', where: {} })
  await Promise.all([createOwner(payload, owner), createOwner(payload, owner)])
  expect(await countUsers()).toBe(1)
})

async function countUsers(): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs
}
