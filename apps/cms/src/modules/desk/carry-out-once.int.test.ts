import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { book, startTestShop, type TestShop } from '@cms-support/test-shop'
import { attemptHeader } from '../../admin/staff-action/attempt-header'
import { sendDueEmails } from '../letters/send-due-emails'
import { carryOutOnce } from './carry-out-once'

let shop: TestShop
let rest: Rest
let token: string
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await createStaff(shop.payload)
  token = await signIn(shop.payload, 'bookings')
})
afterAll(() => shop.stop())

describe('whoever presses again because the answer was lost', () => {
  it('gets the answer of the refund that was carried out, and nothing is given back twice', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const order = await book(shop, [{ runId, count: 2 }])
    const [first] = await shop.find('bookings', order)
    const refund = { bookingIds: [first!.id], reason: 'Ill on the day' }
    const attempt = newAttempt()
    const answer = await press(`/orders/${order.id}/refunds`, refund, attempt)
    expect(answer).toMatchObject({ status: 200, body: { status: 'succeeded' } })
    const again = await press(`/orders/${order.id}/refunds`, refund, attempt)
    expect(again).toEqual({ ...answer, body: { ...answer.body, wasDoneBefore: true } })
    expect(await shop.find('refunds', order)).toHaveLength(1)
  })

  it('has an e-mail sent once, also while the first press is on its way', async () => {
    const order = await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
    await sendDueEmails(shop.open())
    const [email] = await shop.find('emails', order)
    const attempt = newAttempt()
    const send = () => press(`/orders/${order.id}/emails`, { emailId: email!.id }, attempt)
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await shop.find('emails', order)).toHaveLength(2)
  })

  it('and has changed what was typed, makes another attempt', async () => {
    const order = await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
    const [place] = await shop.find('bookings', order)
    const attempt = newAttempt()
    for (const name of ['Cy Press', 'Ida Moss']) {
      const delegate = { bookingId: place!.id, name, email: '' }
      const { status, body } = await press(`/orders/${order.id}/delegates`, delegate, attempt)
      expect([status, body.wasDoneBefore]).toEqual([200, undefined])
    }
    expect(await shop.find('bookings', order)).toMatchObject([{ delegateName: 'Ida Moss' }])
  })

  it('is not kept from trying again what was refused', async () => {
    const order = await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
    const attempt = newAttempt()
    const refund = (bookingIds: string[]) =>
      press(`/orders/${order.id}/refunds`, { bookingIds, reason: 'Ill on the day' }, attempt)
    expect([(await refund([])).status, (await refund([])).status]).toEqual([400, 400])
  })
})

it('an action that was cut short is carried out when it is tried again a minute later', async () => {
  const key = `${new Date().toISOString()}/${randomUUID()}`
  const never = new Promise<object>(() => {})
  void carryOutOnce(shop.open(), key, () => never)
  await untilBegun(key)
  const later = { ...shop.open(), now: new Date(Date.now() + 61_000) }
  const answer = await carryOutOnce(later, key, () => Promise.resolve({ done: true }))
  expect(answer).toEqual({ done: true })
})

it('attempts are forgotten after a week', async () => {
  const old = `${new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString()}/old`
  const fresh = newAttempt()
  for (const attempt of [old, fresh, newAttempt()]) {
    await carryOutOnce(shop.open(), attempt, () => Promise.resolve({ done: true }))
  }
  expect(await shop.payload.kv.has(`staff-action/${old}`)).toBe(false)
  expect(await shop.payload.kv.has(`staff-action/${fresh}`)).toBe(true)
})

function newAttempt(): string {
  return `${new Date().toISOString()}/${randomUUID()}`
}

function press(path: string, body: object, attempt: string) {
  return rest({ method: 'POST', path, body, token, headers: { [attemptHeader]: attempt } })
}

async function untilBegun(attempt: string): Promise<void> {
  while (!(await shop.payload.kv.has(`staff-action/${attempt}`))) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
