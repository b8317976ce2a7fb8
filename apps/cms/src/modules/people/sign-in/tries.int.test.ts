import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { countTry, resetTries, openAccount } from './tries'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

it('guesses from everywhere are slowed down, but for those from where the owner signs in', async () => {
  const email = 'owner@staff.example'
  const atHome = { email, visitor: '192.0.2.1' }
  await countTry(payload, atHome)
  await resetTries(payload, atHome)
  for (let address = 1; address <= 50; address += 1) {
    expect(await countTry(payload, { email, visitor: `203.0.113.${address}` })).toBeNull()
  }
  const stranger = { email, visitor: '203.0.113.51' }
  expect(await countTry(payload, stranger)).toBeGreaterThan(3000)
  expect(
    await countTry(payload, { email: 'OWNER@staff.example ', visitor: '192.0.2.1' }),
  ).toBeNull()
  expect(await countTry(payload, { ...stranger, email: 'other@staff.example' })).toBeNull()
  await openAccount(payload, email)
  expect(await countTry(payload, stranger)).toBeNull()
})

it('whoever knows the password signs in from as many new addresses as they like', async () => {
  const email = 'travels@staff.example'
  for (let address = 1; address <= 60; address += 1) {
    const tried = { email, visitor: `198.51.100.${address}` }
    expect(await countTry(payload, tried)).toBeNull()
    await resetTries(payload, tried)
  }
})

it('a right password gives all tries back', async () => {
  const tried = { email: 'ada@staff.example', visitor: '192.0.2.2' }
  for (let round = 1; round <= 3; round += 1) {
    for (let time = 1; time <= 5; time += 1) expect(await countTry(payload, tried)).toBeNull()
    await resetTries(payload, tried)
  }
})
