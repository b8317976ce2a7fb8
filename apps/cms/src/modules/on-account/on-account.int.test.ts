import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CreditLedger, Order, Organisation } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { saveSettings } from '@cms-seed/factories/settings'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload } from '@cms-support/crashing-payload'
import { restOf, type Rest } from '@cms-support/rest'
import { booker, checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { startWorkers } from '@cms-support/workers'
import { bookOnAccount } from '../checkout/book-on-account'
import { giveUpOrder } from '../checkout/give-up-order'
import { proveAddress } from '../letters/address-proof/address-proof'
import { loadOrder, tokenOf } from '../orders'
import { setOrganisation } from '../organisations'
import { carryOutDecision, planSeatRefund } from '../payments'
import { countClaim, finishedLedger } from './credit/count-claim'
import { settleCredits } from './settle-credits'

/** Of one place: £637.00 and VAT. */
const placePence = 76_440

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await saveSettings(shop.payload, { onAccount: { isOffered: true } })
})
afterAll(() => shop.stop())

describe('whether an order may be paid by invoice', () => {
  it('is said alike of every address that has not answered', async () => {
    const { email } = await newOrganisation()
    const [known, stranger] = [await newOrder(email), await newOrder('nobody@else.example')]
    expect((await askStanding(known)).body).toEqual({ kind: 'unproven' })
    expect((await askStanding(stranger)).body).toEqual({ kind: 'unproven' })
    const foreign = proveAddress('nobody@else.example', new Date())
    expect((await askStanding(known, foreign)).body).toEqual({ kind: 'unproven' })
    expect((await askStanding(known, `${proofOf(email)}x`)).body).toEqual({ kind: 'unproven' })
  })

  it('is said to whoever has answered, with the last day to pay', async () => {
    const { email, organisation } = await newOrganisation({ termsDays: 0 })
    const order = await newOrder(email.toUpperCase())
    expect((await askStanding(order, proofOf(email))).body).toEqual({
      kind: 'allowed',
      organisation: organisation.name,
      dueOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()),
      purchaseOrder: 'none',
    })
  })

  it.each([
    ['not allowed', { isAllowed: false }],
    ['without a limit', { creditLimitPence: null }],
    ['over its limit', { creditLimitPence: placePence - 1 }],
  ])('is denied to an organisation that is %s', async (_, agreed) => {
    const { email } = await newOrganisation(agreed)
    const order = await newOrder(email)
    expect((await askStanding(order, proofOf(email))).body).toEqual({ kind: 'not-allowed' })
    const refused = await bookByRest(order, { proof: proofOf(email) })
    expect(refused).toMatchObject({ status: 409, body: { error: { reason: 'account-refused' } } })
    expect((await reread(order)).state).toBe('open')
  })
})

describe('an order that is booked on account', () => {
  it('has its places and its invoice, belongs to the organisation, and uses its credit', async () => {
    const { email, organisation } = await newOrganisation({ creditLimitPence: placePence })
    const order = await newOrder(email)
    const answer = await bookByRest(order, {
      proof: proofOf(email),
      purchaseOrderNumber: 'PO 4711',
    })
    expect(answer).toMatchObject({ status: 200, body: { kind: 'confirmation' } })
    expect(await reread(order)).toMatchObject({
      state: 'booked',
      payment: 'account',
      organisation: organisation.id,
      booker: { purchaseOrderNumber: 'PO 4711' },
    })
    expect(await shop.find('bookings', order)).toMatchObject([{ status: 'booked' }])
    const [invoice] = await shop.find('invoices', order)
    expect(invoice?.content).toMatchObject({ purchaseOrderNumber: 'PO 4711' })
    expect(invoice?.content).not.toHaveProperty('paidOn')
    expect(await usedBy(organisation)).toBe(placePence)
    expect((await bookByRest(order, { proof: proofOf(email) })).status).toBe(200)
    expect(await usedBy(organisation)).toBe(placePence)
  })

  it('needs the proof, and the purchase order where that was agreed', async () => {
    const { email } = await newOrganisation({ purchaseOrderRule: 'to-book' })
    const order = await newOrder(email)
    expect((await bookByRest(order, { proof: 'made.up.proof' })).status).toBe(409)
    const asked = await bookByRest(order, { proof: proofOf(email) })
    expect(asked.body).toMatchObject({ error: { fields: [{ path: 'purchaseOrderNumber' }] } })
    expect((await reread(order)).state).toBe('open')
  })

  it('frees its credit when its places are cancelled, in time for the next order', async () => {
    const { email, organisation } = await newOrganisation({ creditLimitPence: placePence })
    const order = await newOrder(email)
    await book(order, email)
    const next = await newOrder(email)
    await expect(book(next, email)).rejects.toThrow('cannot be paid by invoice')
    const bookings = await shop.find('bookings', order)
    const bookingIds = bookings.map(({ id }) => id)
    await planSeatRefund(shop.open(), {
      order: await reread(order),
      bookingIds,
      reason: 'Ill',
      by: 'Jo',
    })
    await book(next, email)
    expect(await usedBy(organisation)).toBe(placePence)
  })

  it('stays with whoever owes it', async () => {
    const { email } = await newOrganisation()
    const { organisation: other } = await newOrganisation()
    const order = await newOrder(email)
    await book(order, email)
    for (const organisationId of [other.id, null]) {
      const moving = { order: await reread(order), organisationId, by: 'Jo' }
      await expect(setOrganisation(shop.open(), moving)).rejects.toThrow('credit note')
    }
  })
})

describe('two organisations that become one', () => {
  it('owe together what each of them owed, whatever the limit is', async () => {
    const one = await newOrganisation()
    const other = await newOrganisation({ creditLimitPence: placePence })
    for (const { email } of [one, other]) await book(await newOrder(email), email)
    const where = { organisation: { equals: one.organisation.id } }
    const { docs } = await shop.payload.find({ collection: 'orders', where, depth: 0 })
    for (const order of docs) {
      const into = { organisationId: other.organisation.id, by: 'Jo', isMerged: true }
      await setOrganisation(shop.open(), { order, ...into })
    }
    await settleCredits(shop.open())
    expect(await usedBy(one.organisation)).toBe(0)
    expect(await usedBy(other.organisation)).toBe(2 * placePence)
  })
})

describe('cut short at any of its writes', () => {
  it('counter and orders agree after the next round of the job', async () => {
    const { email, organisation } = await newOrganisation({ creditLimitPence: 100 * placePence })
    for (const side of ['before', 'after'] as const) {
      for (let atWrite = 1; atWrite <= 11; atWrite += 1) {
        const order = await newOrder(email)
        const context = shop.open()
        const { payload } = crashingPayload(shop.payload, { atWrite, side }, crashNow)
        await book(order, email, { ...context, payload }).catch(expectCrash)
        const left = await reread(order)
        if (left.state === 'booked') await carryOutDecision(context, order.id)
        else await giveUpOrder(context, { order: left, event: 'lapse' })
        await settleCredits(context)
        expect(await usedBy(organisation)).toBe(await bookedPenceOf(organisation))
      }
    }
    expect(await bookedPenceOf(organisation)).toBeGreaterThan(0)
  })

  it('what a dead process counted is written at its claim by the next, once', async () => {
    const organisationId = randomUUID()
    const counting = { orderId: 'a', organisationId, holdRound: 1, pence: 100, limitPence: 200 }
    const { payload } = crashingPayload(shop.payload, { atWrite: 3, side: 'after' }, crashNow)
    await countClaim(payload, counting).catch(expectCrash)
    expect(await countClaim(shop.payload, { ...counting, orderId: 'b' })).toBe('counted')
    expect(await countClaim(shop.payload, counting)).toBe('counted')
    expect(await countClaim(shop.payload, { ...counting, orderId: 'c' })).toBe('over-limit')
    expect((await finishedLedger(shop.payload, organisationId)).usedPence).toBe(200)
  })
})

describe('eight processes at once', () => {
  it('never exceed a limit, and would if they read first and wrote afterwards', async () => {
    const workers = await startWorkers('use-credit', { count: 8 })
    const race = async (way: 'as-we-do' | 'naively') => {
      const organisationId = randomUUID()
      await finishedLedger(shop.payload, organisationId)
      const input = { organisationId, orders: 4, pence: 100, limitPence: 1000, way }
      const counted = await Promise.all(workers.map((worker) => worker.ask<number>(input)))
      const { usedPence } = await finishedLedger(shop.payload, organisationId)
      return { counted: counted.reduce((sum, count) => sum + count, 0), usedPence }
    }
    const [fairly, naively] = [await race('as-we-do'), await race('naively')]
    await Promise.all(workers.map((worker) => worker.stop()))
    expect(fairly).toEqual({ counted: 10, usedPence: 1000 })
    expect(naively.counted).toBeGreaterThan(10)
  })
})

async function newOrganisation(agreed: Partial<NonNullable<Organisation['onAccount']>> = {}) {
  const name = `Calder ${randomUUID().slice(0, 8)}`
  const email = `training@${name.slice(7)}.example`
  const organisation = await shop.payload.create({
    collection: 'organisations',
    data: {
      name,
      coordinators: [{ name: 'Ida Moss', email }],
      onAccount: { isAllowed: true, creditLimitPence: 500_000, ...agreed },
    },
  })
  return { email, organisation }
}

async function newOrder(email: string): Promise<Order> {
  const runId = await shop.runWith({ seats: 4 })
  return checkOut(shop, [{ runId, count: 1 }], { ...booker, email })
}

function proofOf(email: string): string {
  return proveAddress(email, new Date())
}

function askStanding(order: Order, proof?: string) {
  const path = `/checkouts/${tokenOf(order)}/account`
  return rest({ method: 'POST', path, body: { proof } })
}

function bookByRest(order: Order, more: { proof: string; purchaseOrderNumber?: string }) {
  const body = {
    agreedGrossPence: order.grossPence,
    declarations: { terms: true },
    ...more,
  }
  return rest({ method: 'POST', path: `/checkouts/${tokenOf(order)}/account/book`, body })
}

function book(order: Order, provenEmail: string, context = shop.open()) {
  const purchaseOrderNumber = undefined
  return bookOnAccount(context, { order, declarations: declared, provenEmail, purchaseOrderNumber })
}

function reread({ id }: Order): Promise<Order> {
  return loadOrder(shop.payload, id)
}

async function usedBy({ id }: Organisation): Promise<number> {
  const where = { organisationId: { equals: id } }
  const found = await shop.payload.db.findOne<CreditLedger>({ collection: 'credit-ledgers', where })
  return found?.usedPence ?? 0
}

async function bookedPenceOf({ id }: Organisation): Promise<number> {
  const { docs } = await shop.payload.find({
    collection: 'orders',
    where: { and: [{ organisation: { equals: id } }, { state: { equals: 'booked' } }] },
    pagination: false,
  })
  return docs.reduce((sum, { grossPence }) => sum + grossPence, 0)
}
