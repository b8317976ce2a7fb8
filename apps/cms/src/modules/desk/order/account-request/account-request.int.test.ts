import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'

import { saveSettings } from '@cms-seed/factories/settings'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import { createStaff, type Staff } from '@cms-support/staff'
import {
  booker,
  checkOut,
  payAndSettle,
  startTestShop,
  type TestShop,
} from '@cms-support/test-shop'
import { proveAddress } from '@cms/modules/letters/address-proof/address-proof'
import { loadOrder, tokenOf } from '@cms/modules/orders'
import { accountRequests } from '@cms/modules/today/account-requests'
import { loadAccountRequest } from './load-account-request'

/** Of one place: £637.00 and VAT. */
const placePence = 76_440

let shop: TestShop
let rest: Rest
let staff: Staff
let asked: (path: string, body: object) => ReturnType<Rest>
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  staff = await createStaff(shop.payload)
  const token = await signIn(shop.payload, 'bookings')
  asked = (path, body) => rest({ method: 'POST', path, body, token })
  await saveSettings(shop.payload, { onAccount: { isOffered: true, askHours: 48 } })
})
afterAll(() => shop.stop())

describe('a company that asks to pay by invoice', () => {
  it('is told why not, and can pay by card for another day', async () => {
    const { order, email, runId } = await newOrder()
    await ask(order, email)
    const refused = `/orders/${order.id}/account/refused`
    expect((await asked(refused, { reason: '' })).status).toBe(400)
    const reason = 'We know you too little yet.'
    for (let time = 1; time <= 2; time += 1) {
      expect((await asked(refused, { reason })).status).toBe(200)
    }
    expect((await standingOf(order, email)).body).toEqual({ kind: 'refused', reason })
    expect(await lettersOf(order, 'account-refused')).toMatchObject([
      { text: expect.stringContaining(reason) },
    ])
    expect((await asked(`/orders/${order.id}/account/approved`, { limit: '900' })).status).toBe(403)
    expect(await payAndSettle(shop, await reread(order))).toMatchObject({ payment: 'stripe' })
    await expectInvariants(await front(runId))
  })

  it('keeps its places until staff have answered, and is booked and added by their approval', async () => {
    const { order, email, companyName, runId } = await newOrder()
    expect((await standingOf(order, email)).body).toMatchObject({ kind: 'may-ask' })
    const answers = await Promise.all([ask(order, email), ask(order, email)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers[0].body).toMatchObject({ kind: 'asked' })
    expect(await lettersOf(order, 'account-asked')).toHaveLength(1)
    await shop.advance(24 * 60)
    await runAllJobs(shop.open)
    expect(await reread(order)).toMatchObject({ state: 'open', accountAsk: 'waiting' })
    expect(await shop.seats(runId)).toMatchObject({ held: 1 })

    const request = await loadAccountRequest(shop.payload, await reread(order))
    expect(request).toMatchObject({ organisation: null, companyName, limitPence: placePence })
    const approved = `/orders/${order.id}/account/approved`
    expect((await asked(approved, { limit: '764.40' })).status).toBe(200)
    expect(await reread(order)).toMatchObject({
      ...{ state: 'booked', payment: 'account', accountAsk: 'approved' },
      booker: { purchaseOrderNumber: 'PO 4711' },
    })
    expect(await organisationsCalled(companyName)).toMatchObject([
      {
        onAccount: { isAllowed: true, creditLimitPence: placePence },
        coordinators: [{ email, name: booker.name }],
      },
    ])
    expect((await asked(approved, { limit: '764.40' })).status).toBe(403)
    expect(await organisationsCalled(companyName)).toHaveLength(1)
    expect(await shop.seats(runId)).toMatchObject({ held: 0, booked: 1 })
  })

  it('whose limit is reached may go on up to a higher one, which names what is unpaid already', async () => {
    const { order, email, companyName } = await newOrder()
    await shop.payload.create({
      collection: 'organisations',
      data: {
        name: `${companyName} Limited`,
        onAccount: { isAllowed: true, creditLimitPence: 100 },
      },
    })
    await ask(order, email)
    const request = await loadAccountRequest(shop.payload, await reread(order))
    expect(request?.organisation?.name).toBe(`${companyName} Limited`)
    expect((await asked(`/orders/${order.id}/account/approved`, { limit: '900' })).status).toBe(200)
    expect(await organisationsCalled(`${companyName} Limited`)).toMatchObject([
      { onAccount: { creditLimitPence: 90_000 }, coordinators: [{ email }] },
    ])
  })

  it('that nobody answers loses its places, and reads that we are sorry', async () => {
    const { order, email, runId } = await newOrder()
    await ask(order, email)
    await shop.advance(49 * 60)
    await runAllJobs(shop.open)
    expect(await reread(order)).toMatchObject({ state: 'lapsed' })
    expect(await shop.seats(runId)).toMatchObject({ held: 0 })
    expect(await lettersOf(order, 'lapsed')).toMatchObject([
      { text: expect.stringContaining('we have not answered in time') },
    ])
    expect((await asked(`/orders/${order.id}/account/approved`, { limit: '900' })).status).toBe(403)
  })

  it('cannot ask with more than three bookings at a time, nor where owners do not want it', async () => {
    const email = `ada@${randomUUID().slice(0, 8)}.example`
    const orders = []
    for (let number = 1; number <= 4; number += 1) orders.push((await newOrder(email)).order)
    const kinds = []
    for (const order of orders) {
      await ask(order, email)
      kinds.push((await standingOf(order, email)).body.kind)
    }
    expect(kinds).toEqual(['asked', 'asked', 'asked', 'not-allowed'])
    await saveSettings(shop.payload, { onAccount: { askHours: null } })
    const { order, email: other } = await newOrder()
    expect((await ask(order, other)).status).toBe(409)
    expect(await reread(order)).not.toHaveProperty('accountAsk', 'waiting')
  })
})

it('“Today” names who asks, and only to those who can answer', async () => {
  const as = (role: 'bookings' | 'editor') => createLocalReq({ user: staff[role] }, shop.payload)
  const tasks = await accountRequests(await as('bookings'))
  expect(tasks.length).toBeGreaterThan(0)
  expect(tasks[0]?.text).toMatch(/asks to pay £764\.40 by invoice: the places wait until/)
  expect(await accountRequests(await as('editor'))).toEqual([])
})

async function newOrder(of?: string) {
  const runId = await shop.runWith({ seats: 4 })
  const companyName = `Aske ${randomUUID().slice(0, 8)}`
  const email = of ?? `ada@${companyName.slice(5)}.example`
  const order = await checkOut(shop, [{ runId, count: 1 }], { ...booker, email, companyName })
  return { order, email, companyName, runId }
}

function standingOf(order: Order, email: string) {
  const body = { proof: proveAddress(email, new Date()) }
  return rest({ method: 'POST', path: `/checkouts/${tokenOf(order)}/account`, body })
}

function ask(order: Order, email: string) {
  const body = {
    agreedGrossPence: order.grossPence,
    declarations: { terms: true },
    proof: proveAddress(email, new Date()),
    purchaseOrderNumber: 'PO 4711',
  }
  return rest({ method: 'POST', path: `/checkouts/${tokenOf(order)}/account/ask`, body })
}

async function lettersOf(order: Order, kind: string) {
  return (await shop.find('emails', order)).filter(({ key }) => key.includes(`/${kind}`))
}

async function organisationsCalled(name: string) {
  const { docs } = await shop.payload.find({
    collection: 'organisations',
    where: { name: { equals: name } },
    depth: 0,
  })
  return docs
}

function reread({ id }: Order): Promise<Order> {
  return loadOrder(shop.payload, id)
}

async function front(runId: string) {
  return { payload: shop.payload, stripe: await shop.standIn.state(), runIds: [runId] }
}
