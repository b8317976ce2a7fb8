import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Discount, Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { createDiscount } from '@cms-seed/factories/discount'
import { saveSettings } from '@cms-seed/factories/settings'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload } from '@cms-support/crashing-payload'
import { restOf, type Rest } from '@cms-support/rest'
import {
  booker,
  declared,
  payAndSettle,
  startTestShop,
  type TestShop,
} from '@cms-support/test-shop'
import { startWorkers } from '@cms-support/workers'
import { idOf } from '@cms/database/document-ids'
import { saveBooker, startCheckout, startPayment } from '../../checkout'
import { checkPaymentRequest } from '../../checkout/check-payment-request'
import { extendHold } from '../../checkout/extend-hold'
import { giveUpOrder } from '../../checkout/give-up-order'
import { priceBasket } from '../../checkout/price-basket'
import { contentOf, loadOrder, type Context } from '../../orders'
import { settleOrderPayments } from '../../payments'
import { counterOf, usesOf } from './count-uses'
import { lookUpCode } from './look-up-code'
import { settleCodeUses } from './settle-code-uses'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await saveSettings(shop.payload)
})
afterAll(() => shop.stop())

const lastOne = { usesInAll: 1 }

describe('a code that is typed', () => {
  it('is taken off where it holds, and however it is typed', async () => {
    const code = await newCode()
    const runId = await shop.runWith({ seats: 3 })
    const typed = ` ${code.letters.toLowerCase().replace('-', ' ')}`
    expect(await quote(runId, typed)).toMatchObject({
      code: { letters: code.letters },
      totals: { netPence: 57_330 },
      lines: [{ discounts: [{ kind: 'code', words: `10% with the code ${code.letters}` }] }],
    })
    expect(await quote(runId, undefined)).toMatchObject({ totals: { netPence: 63_700 } })
  })

  it.each([
    ['over', { until: '2026-01-31' }],
    ['over', { isInUse: false }],
    ['not-yet', { from: '2099-01-01' }],
    ['unknown', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ] as const)('says that it is %s: %j', async (problem, given) => {
    const { letters } = await newCode(given)
    const runId = await shop.runWith({ seats: 3 })
    const quoted = await quote(runId, letters)
    expect(quoted).toMatchObject({ code: { letters, problem }, totals: { netPence: 63_700 } })
  })

  it('is for the courses that are named, and says so of others', async () => {
    const [named, other] = [await shop.runWith({ seats: 3 }), await shop.runWith({ seats: 3 })]
    const { course } = await shop.payload.findByID({ collection: 'course-runs', id: named })
    const { letters } = await newCode({ courses: [idOf(course)] })
    expect((await quote(named, letters)).code).toEqual({ letters })
    expect((await quote(other, letters)).code).toEqual({ letters, problem: 'other-courses' })
  })

  it('takes nothing where the other discounts, which it excludes, take more', async () => {
    const runId = await shop.runWith({ seats: 3 })
    const { course } = await shop.payload.findByID({ collection: 'course-runs', id: runId })
    await createDiscount(shop.payload, {
      kind: 'early-booking',
      fromPlaces: null,
      daysAhead: 5,
      percent: 20,
      courses: [idOf(course)],
    })
    const [weak, strong] = [
      await newCode({ excludesOthers: true }),
      await newCode({ excludesOthers: true, percent: 25 }),
    ]
    expect(await quote(runId, weak.letters)).toMatchObject({
      code: { problem: 'takes-nothing' },
      totals: { netPence: 50_960 },
    })
    expect(await quote(runId, strong.letters)).toMatchObject({
      code: { letters: strong.letters },
      totals: { netPence: 47_775 },
      lines: [{ discounts: [{ kind: 'code' }] }],
    })
  })

  it('cannot be guessed by trying many', async () => {
    const { letters } = await newCode()
    const runId = await shop.runWith({ seats: 3 })
    const ask = async (code: string) => {
      const body = { lines: [{ runId, count: 1 }], code }
      const answer = await rest({ method: 'POST', path: '/quotes', body, visitor: '203.0.113.7' })
      return (answer.body as { code: { problem?: string } }).code.problem
    }
    expect(await ask(letters)).toBeUndefined()
    for (let guess = 1; guess <= 20; guess += 1) expect(await ask(`GUESS-${guess}`)).toBe('unknown')
    expect(await ask('GUESS-21')).toBe('too-often')
    expect(await ask(letters)).toBe('too-often')
  })
})

describe('a code that staff write down', () => {
  it.each([
    ['ab', 'Please use letters A to Z'],
    ['10% off', 'Please use letters A to Z'],
    ['', 'Please type a code.'],
  ])('may not be %j', async (code, reason) => {
    const refusal = await newCode({ code }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({
      data: { errors: [{ message: expect.stringContaining(reason) }] },
    })
  })

  it('may not read as another one does', async () => {
    const { letters } = await newCode()
    const refusal = await newCode({ code: letters.replace('-', '') }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toMatchObject({
      data: { errors: [{ message: expect.stringContaining('reads the same') }] },
    })
  })

  it('may not end before it begins', async () => {
    const refusal = await newCode({ from: '2027-03-02', until: '2027-03-01' }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toMatchObject({ data: { errors: [{ path: 'until' }] } })
  })
})

describe('the last use', () => {
  it('belongs to the order that holds it, which is invoiced with it, and to nobody else', async () => {
    const code = await newCode(lastOne)
    const runId = await shop.runWith({ seats: 3 })
    const order = await begin(runId, code)
    expect((await quote(runId, code.letters)).code).toMatchObject({ problem: 'used-up' })
    expect(await tryToBegin(runId, code)).toMatchObject({
      started: false,
      code: { problem: 'used-up' },
    })
    const booked = await payAndSettle(shop, await asBooker(order))
    expect(booked).toMatchObject({ state: 'booked', grossPence: 68_796 })
    const [invoice] = await shop.find('invoices', order)
    expect(JSON.stringify(invoice!.content)).toContain(`10% with the code ${code.letters}`)
    await settle()
    await settle()
    expect(await usesOf(shop.payload, counterOf(code.id))).toMatchObject([{ isSettled: true }])
  })

  it('is had once by an attempt that is sent twice', async () => {
    const code = await newCode(lastOne)
    const runId = await shop.runWith({ seats: 3 })
    const attemptKey = randomUUID()
    const twice = await Promise.all([
      tryToBegin(runId, code, { attemptKey }),
      tryToBegin(runId, code, { attemptKey }),
    ])
    expect(twice).toMatchObject([{ started: true }, { started: true }])
    expect(await left(code)).toBe(0)
  })

  it('comes back when the order is given up, runs out of time, or gets no seats', async () => {
    const code = await newCode(lastOne)
    const runId = await shop.runWith({ seats: 1 })
    await giveUpOrder(shop.open(), { order: await begin(runId, code), event: 'abandon' })
    expect(await left(code)).toBe(1)
    await giveUpOrder(shop.open(), { order: await begin(runId, code), event: 'lapse' })
    expect(await left(code)).toBe(1)
    const short = await tryToBegin(runId, code, { count: 2 })
    expect(short.started).toBe(false)
    expect(await left(code)).toBe(1)
  })

  it('is taken again with the places; once it has gone, the order has the price without', async () => {
    const code = await newCode(lastOne)
    const runId = await shop.runWith({ seats: 4 })
    const order = await begin(runId, code)
    await giveUpOrder(shop.open(), { order, event: 'lapse' })
    await extendHold(shop.open(), await reread(order))
    expect(await reread(order)).toMatchObject({ state: 'open', grossPence: 68_796 })
    expect(await left(code)).toBe(0)
    await giveUpOrder(shop.open(), { order: await reread(order), event: 'lapse' })
    await begin(runId, code)
    await extendHold(shop.open(), await reread(order))
    const without = await reread(order)
    expect(without).toMatchObject({ state: 'open', codeId: null, grossPence: 76_440 })
    expect(contentOf(without).priceChanges).toHaveLength(1)
  })

  it('is counted though it had gone, where the order was paid for after its time', async () => {
    const code = await newCode(lastOne)
    const runId = await shop.runWith({ seats: 3 })
    const order = await asBooker(await begin(runId, code))
    await startPayment(shop.open(), { order, declarations: declared })
    const { sessions } = await shop.standIn.state()
    const session = sessions.findLast(({ client_reference_id: id }) => id === order.id)
    await shop.payload.db.updateOne({
      collection: 'orders',
      where: { id: { equals: order.id } },
      data: { state: 'lapsed' },
    })
    await settle()
    expect(await left(code)).toBe(1)
    await begin(runId, code)
    await shop.standIn.control(`sessions/${session!.id}/pay`)
    await settleOrderPayments(shop.open(), order.id)
    expect(await reread(order)).toMatchObject({ state: 'booked', grossPence: 68_796 })
    await settle()
    expect(await left(code)).toBe(-1)
  })
})

describe('a customer', () => {
  it('uses a code as often as he or she may, in whatever case the address is typed', async () => {
    const code = await newCode({ usesPerCustomer: 1 })
    const runId = await shop.runWith({ seats: 4 })
    const email = `once-${randomUUID()}@customers.example`
    await asBooker(await begin(runId, code), email)
    const second = await begin(runId, code)
    await expect(asBooker(second, email.toUpperCase())).rejects.toMatchObject({
      details: {
        fields: [{ path: 'email', message: expect.stringContaining(code.letters) }],
      },
    })
    await asBooker(second, `other-${email}`)
  })

  it('who changes the address to one that has used it cannot book with it', async () => {
    const code = await newCode({ usesPerCustomer: 1 })
    const runId = await shop.runWith({ seats: 4 })
    const email = `once-${randomUUID()}@customers.example`
    await asBooker(await begin(runId, code), email)
    const order = await asBooker(await begin(runId, code), `other-${email}`)
    const changed = { ...order, customerEmail: email }
    const request = { agreedGrossPence: order.grossPence, declarations: { terms: true as const } }
    await expect(checkPaymentRequest(shop.open(), changed, request)).rejects.toMatchObject({
      reason: 'invalid-fields',
    })
  })
})

describe('cut short at any of its writes', () => {
  it('a beginning leaves no use behind after the next round of the job', async () => {
    const code = await newCode({ usesInAll: 1, usesPerCustomer: 1 })
    const runId = await shop.runWith({ seats: 4 })
    for (const side of ['before', 'after'] as const) {
      for (let atWrite = 1; atWrite <= 12; atWrite += 1) {
        const email = `${side}-${atWrite}-${code.id}@crash.example`
        const { payload } = crashingPayload(shop.payload, { atWrite, side }, crashNow)
        await beginAs({ ...shop.open(), payload }, { runId, code, email }).catch(expectCrash)
        for (const order of await ordersWith(code)) {
          await giveUpOrder(shop.open(), { order, event: 'lapse' })
        }
        await settle()
        expect(await left(code)).toBe(1)
      }
    }
  })
})

describe('eight processes at once', () => {
  it('never exceed a limit, and would if they counted first and wrote afterwards', async () => {
    const workers = await startWorkers('take-uses', { count: 8 })
    const race = async (way: 'as-we-do' | 'naively') => {
      const input = { counter: randomUUID(), orders: 2, limit: 5, way }
      const taken = await Promise.all(workers.map((worker) => worker.ask<number>(input)))
      const stored = await usesOf(shop.payload, input.counter)
      return { taken: taken.reduce((sum, count) => sum + count, 0), stored: stored.length }
    }
    const [fairly, naively] = [await race('as-we-do'), await race('naively')]
    await Promise.all(workers.map((worker) => worker.stop()))
    expect(fairly).toEqual({ taken: 5, stored: 5 })
    expect(naively.taken).toBeGreaterThan(5)
  })
})

interface Code {
  id: string
  letters: string
}

async function newCode(given: Partial<Discount> = {}): Promise<Code> {
  const code = `CODE-${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`
  const { id, code: letters } = await createDiscount(shop.payload, {
    kind: 'code',
    fromPlaces: null,
    percent: 10,
    code,
    ...given,
  })
  return { id, letters: letters ?? '' }
}

async function quote(runId: string, typed: string | undefined, count = 1) {
  const { now } = shop.open()
  const code = typed ? await lookUpCode(shop.payload, { code: { typed }, now }) : null
  return priceBasket(shop.payload, { lines: [{ runId, count }], code }, now)
}

async function tryToBegin(
  runId: string,
  { letters }: Code,
  { attemptKey = randomUUID(), count = 1 }: { attemptKey?: string; count?: number } = {},
  context: Context = shop.open(),
) {
  const { payload, now } = context
  const code = await lookUpCode(payload, { code: { typed: letters }, now })
  const request = { lines: [{ runId, count }], attemptKey, code: letters }
  return startCheckout(context, request, { code })
}

async function begin(runId: string, code: Code, context?: Context): Promise<Order> {
  const begun = await tryToBegin(runId, code, {}, context)
  if (!begun.started) throw new Error(JSON.stringify(begun))
  return begun.order
}

async function beginAs(
  context: Context,
  { runId, code, email }: { runId: string; code: Code; email: string },
): Promise<void> {
  const order = await begin(runId, code, context)
  await saveBooker(context, order, { ...booker, email })
}

async function asBooker(order: Order, email = booker.email): Promise<Order> {
  return (await saveBooker(shop.open(), order, { ...booker, email })).order
}

function reread({ id }: Order): Promise<Order> {
  return loadOrder(shop.payload, id)
}

async function ordersWith({ id }: Code): Promise<Order[]> {
  const where = { and: [{ codeId: { equals: id } }, { state: { equals: 'open' } }] }
  const { docs } = await shop.payload.db.find<Order>({
    collection: 'orders',
    where: where as never,
    pagination: false,
  })
  return docs
}

/** After the time for which a use may stand ahead of its order. */
function settle(): Promise<void> {
  const context = shop.open()
  return settleCodeUses({ ...context, now: new Date(context.now.getTime() + 6 * 60_000) })
}

/** Of its limit of one. */
async function left({ id }: Code): Promise<number> {
  return 1 - (await usesOf(shop.payload, counterOf(id))).length
}
