import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '../../../../test-support/cms'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

it('gives a user an id that is a string', async () => {
  const user = await payload.create({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    data: {
      name: 'Ada Quill',
      email: 'ada@lectern.example',
      password: 'correct-horse-battery',
      role: 'owner',
    },
  })
  expect(typeof user.id).toBe('string')
})
