import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkoutSchema, type Checkout } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { restOf, type Rest } from '@cms-support/rest'
import { booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { startWorkers } from '@cms-support/workers'
import { proveAddress } from '../../letters/address-proof/address-proof'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
})
afterAll(() => shop.stop())

let visitors = 0
const newVisitor = () => `198.51.100.${(visitors += 1)}`

describe('a stranger', () => {
  it('cannot empty the calendar with three requests', async () => {
    const runIds = await Promise.all(Array.from({ length: 10 }, () => shop.runWith({ seats: 20 })))
    const visitor = newVisitor()
    for (const count of [20, 10, 4]) {
      await begin(
        runIds.map((runId) => ({ runId, count })),
        visitor,
      )
    }
    const held = await Promise.all(runIds.map(async (runId) => (await shop.seats(runId)).held))
    expect(held.reduce((sum, places) => sum + places, 0)).toBe(40)
  })

  it('cannot keep most of a date, and is told how to go on', async () => {
    const runId = await shop.runWith({ seats: 12 })
    const visitor = newVisitor()
    const most = await begin([{ runId, count: 12 }], visitor)
    expect(most).toMatchObject({ status: 403, body: { error: { reason: 'address-unproven' } } })
    expect(most.body.error).toMatchObject({ message: expect.stringContaining('contact us') })
    expect((await begin([{ runId, count: 6 }], visitor)).status).toBe(201)
    expect((await begin([{ runId, count: 1 }], visitor)).status).toBe(403)
    expect((await begin([{ runId, count: 6 }], newVisitor())).status).toBe(201)
    expect(await shop.seats(runId)).toMatchObject({ held: 12, available: 0 })
  })

  it('keeps places for ten minutes, and for twenty once it is known who books', async () => {
    const runId = await shop.runWith({ seats: 12 })
    const { token, hold } = await begun([{ runId, count: 1 }], newVisitor())
    expect(hold.secondsLeft).toBeLessThanOrEqual(600)
    const saved = await rest({ method: 'PUT', path: `/checkouts/${token}/booker`, body: booker })
    const { checkout } = saved.body as { checkout: Checkout }
    expect(checkout.hold.secondsLeft).toBeGreaterThan(1100)
    expect(checkout.hold.extensionsLeft).toBe(10)
  })

  it('who let places lapse is counted when they are taken anew', async () => {
    const runId = await shop.runWith({ seats: 12 })
    const visitor = newVisitor()
    const first = await begun([{ runId, count: 6 }], visitor)
    await lapse(first)
    expect((await begin([{ runId, count: 6 }], visitor)).status).toBe(201)
    const path = `/checkouts/${first.token}/extend`
    expect((await rest({ method: 'POST', path, visitor })).status).toBe(403)
    expect(await shop.seats(runId)).toMatchObject({ held: 6 })
  })

  it('leaves no address behind', async () => {
    const runId = await shop.runWith({ seats: 12 })
    const visitor = newVisitor()
    const checkout = await begun([{ runId, count: 1 }], visitor)
    const open = await orderOf(checkout)
    expect(open?.visitor).toMatch(/^[\w-]{22}$/)
    await rest({ method: 'POST', path: `/checkouts/${checkout.token}/abandon`, visitor })
    expect((await orderOf(checkout))?.visitor ?? null).toBeNull()
  })
})

describe('many addresses', () => {
  it('keep half of a date together once it is hoarded, and whoever proves an address gets through', async () => {
    const runId = await shop.runWith({ seats: 12 })
    for (const count of [6, 6]) {
      const checkout = await begun([{ runId, count }], newVisitor())
      await heldSince(checkout, 30)
      await lapse(checkout)
    }
    expect((await begin([{ runId, count: 6 }], newVisitor())).status).toBe(201)
    const visitor = newVisitor()
    expect((await begin([{ runId, count: 1 }], visitor)).status).toBe(403)
    const proof = proveAddress('hr@quill.example', new Date())
    expect((await begin([{ runId, count: 6 }], visitor, proof)).status).toBe(201)
  })
})

describe('honest visitors', () => {
  it('a family is kept together', async () => {
    const runId = await shop.runWith({ seats: 4 })
    expect((await begin([{ runId, count: 4 }], newVisitor())).status).toBe(201)
  })

  it('twenty colleagues behind one address all get their places', async () => {
    const runIds = await Promise.all(Array.from({ length: 4 }, () => shop.runWith({ seats: 12 })))
    const visitor = newVisitor()
    for (let number = 0; number < 20; number += 1) {
      const runId = runIds[number % 4] ?? ''
      expect((await begin([{ runId, count: 1 }], visitor)).status).toBe(201)
    }
  })

  it('twelve who come at once get the twelve last places', async () => {
    const runId = await shop.runWith({ seats: 12 })
    const all = Array.from({ length: 15 }, () => begin([{ runId, count: 1 }], newVisitor()))
    const started = (await Promise.all(all)).filter(({ status }) => status === 201)
    expect(started).toHaveLength(12)
  })

  it('a coordinator with twelve people gets a whole date with an address that answers', async () => {
    const [runId, visitor] = [await shop.runWith({ seats: 12 }), newVisitor()]
    const proof = proveAddress('HR@quill.example', new Date())
    expect((await begin([{ runId, count: 12 }], visitor, `${proof}x`)).status).toBe(403)
    const old = proveAddress('hr@quill.example', new Date(Date.now() - 8 * 24 * 60 * 60_000))
    expect((await begin([{ runId, count: 12 }], visitor, old)).status).toBe(403)
    expect((await begin([{ runId, count: 12 }], visitor, proof)).status).toBe(201)
  })
})

describe('four processes at once', () => {
  it('keep to the limit together, and would not if they counted first', async () => {
    const workers = await startWorkers('begin-checkouts', { count: 4 })
    const runId = await shop.runWith({ seats: 400 })
    const race = async (way: 'as-we-do' | 'naively') => {
      const input = { visitor: `raced ${way}`, runId, times: 12, way }
      const begun = await Promise.all(workers.map((worker) => worker.ask<number>(input)))
      return begun.reduce((sum, count) => sum + count, 0)
    }
    const [fairly, naively] = [await race('as-we-do'), await race('naively')]
    await Promise.all(workers.map((worker) => worker.stop()))
    expect(fairly).toBeLessThanOrEqual(20)
    expect(fairly).toBeGreaterThan(0)
    expect(naively).toBeGreaterThan(20)
  })
})

function begin(lines: { runId: string; count: number }[], visitor: string, proof?: string) {
  const body = { attemptKey: randomUUID(), lines, proof }
  return rest({ method: 'POST', path: '/checkouts', body, visitor })
}

async function begun(...of: Parameters<typeof begin>): Promise<Checkout> {
  return checkoutSchema.parse((await begin(...of)).body)
}

function orderOf({ token }: Checkout): Promise<Order | null> {
  const [key] = token.split('.')
  return shop.payload.db.findOne<Order>({ collection: 'orders', where: { key: { equals: key } } })
}

/** The endpoints go by the real clock, so what was written is moved instead. */
async function lapse(checkout: Checkout): Promise<void> {
  const order = await orderOf(checkout)
  await shop.payload.db.updateOne({
    collection: 'orders',
    id: order!.id,
    data: { holdExpiresAt: new Date(Date.now() - 1000).toISOString() },
  })
  await rest({ path: `/checkouts/${checkout.token}` })
}

async function heldSince(checkout: Checkout, minutes: number): Promise<void> {
  const order = await orderOf(checkout)
  await shop.payload.db.updateOne({
    collection: 'holds',
    where: { orderId: { equals: order!.id } },
    data: { createdAt: new Date(Date.now() - minutes * 60_000).toISOString() },
  })
}
