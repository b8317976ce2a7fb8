import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  basketProblemSchema,
  checkoutSchema,
  savedCheckoutSchema,
  type Checkout,
} from '@lectern/shared/contract/checkout'
import { placedOrderSchema } from '@lectern/shared/contract/placed-order'
import { randomUUID } from 'node:crypto'
import { handleEndpoints } from 'payload'

import { cancelOnPage } from '@cms-support/cancel-on-page'
import { restOf, type Rest } from '@cms-support/rest'
import { booker, startTestShop, type TestShop } from '@cms-support/test-shop'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
})
afterAll(() => shop.stop())

describe('the way from the basket to the confirmation', () => {
  it('leads through every step, and ends with bookings, an invoice and a calendar', async () => {
    const runId = await shop.runWith({ seats: 4 })
    const { token } = await begin([{ runId, count: 2 }])
    const who = await put(token, 'booker', booker)
    expect(savedCheckoutSchema.parse(who.body).checkout.nextStep).toBe('delegates')
    const attending = await put(token, 'delegates', {
      bookerAttends: true,
      delegates: [{ runId, seat: 2, name: 'Ben Page', email: 'ben@quill.example' }],
    })
    expect(savedCheckoutSchema.parse(attending.body).checkout.delegates).toEqual([
      { runId, seat: 1, name: 'Ada Quill', email: 'ada@quill.example' },
      { runId, seat: 2, name: 'Ben Page', email: 'ben@quill.example' },
    ])
    await put(token, 'needs', { needs: [{ runId, seat: 2, dietary: 'Vegan' }] })
    const ready = await read(token)
    expect(ready).toMatchObject({ nextStep: 'check', requiredDeclarations: ['terms'] })
    const payment = await pay(token, ready.totals.grossPence)
    expect(payment).toMatchObject({ status: 200, body: { kind: 'payment' } })
    await payAtStripe(ready)
    expect((await post(token, 'settle')).body).toMatchObject({ state: 'booked' })
    const placed = placedOrderSchema.parse((await placedOrder(token)).body)
    expect(placed.bookings.map(({ delegateName }) => delegateName)).toEqual([
      'Ada Quill',
      'Ben Page',
    ])
    expect(placed.documents).toMatchObject([{ kind: 'invoice', grossPence: 152_880 }])
    const html = await download(token, `documents/${placed.documents[0]!.number}.html`)
    expect(html).toContain('£1,528.80')
    expect(await download(token, `documents/${placed.documents[0]!.number}.pdf`)).toMatch(/^%PDF-/)
    expect(await download(token, 'calendar.ics')).toContain('BEGIN:VEVENT')
  })

  it('is one order when the form is sent twice', async () => {
    const runId = await shop.runWith({ seats: 4 })
    const body = { attemptKey: randomUUID(), lines: [{ runId, count: 1 }] }
    const answers = await Promise.all([
      rest({ method: 'POST', path: '/checkouts', body }),
      rest({ method: 'POST', path: '/checkouts', body }),
    ])
    expect(answers[0].body.token).toBe(answers[1].body.token)
  })

  it('says which places are gone when somebody else was faster', async () => {
    const runId = await shop.runWith({ seats: 2 })
    await begin([{ runId, count: 2 }])
    const late = await rest({
      method: 'POST',
      path: '/checkouts',
      body: { attemptKey: randomUUID(), lines: [{ runId, count: 1 }] },
    })
    expect(late.status).toBe(409)
    expect(basketProblemSchema.parse(late.body).error.problems).toMatchObject([
      { runId, reason: 'full' },
    ])
  })

  it('keeps what was typed when the time runs out, and goes on at the price of now, which it tells', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const { token } = await begin([{ runId, count: 1 }])
    await put(token, 'booker', booker)
    await shop.payload.update({
      collection: 'course-runs',
      id: runId,
      data: { priceNetPence: 70_000 },
      overrideAccess: true,
    })
    await lapse(token)
    expect(await read(token)).toMatchObject({ state: 'lapsed', booker: { name: 'Ada Quill' } })
    expect((await pay(token, 76_440)).body.error).toMatchObject({ reason: 'hold-lapsed' })
    const again = checkoutSchema.parse((await post(token, 'extend')).body)
    expect(again).toMatchObject({
      state: 'open',
      priceChanges: [{ runId, previousGrossPence: 76_440, grossPence: 84_000 }],
    })
    expect((await pay(token, 76_440)).body.error).toMatchObject({ reason: 'price-changed' })
    expect((await pay(token, 84_000)).body).toMatchObject({ kind: 'payment' })
  })

  it('leads to the payment page twenty times and no more: seats cannot be kept for ever by nearly paying', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const { token, totals } = await begin([{ runId, count: 1 }])
    await put(token, 'booker', booker)
    for (let attempt = 1; attempt <= 20; attempt++) {
      expect((await pay(token, totals.grossPence)).body).toMatchObject({ kind: 'payment' })
    }
    expect((await pay(token, totals.grossPence)).body.error).toMatchObject({
      reason: 'payment-refused',
    })
  })

  it('gives more time ten times and no more', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const { token } = await begin([{ runId, count: 1 }])
    for (let count = 9; count >= 0; count--) {
      expect((await post(token, 'extend')).body.hold).toMatchObject({ extensionsLeft: count })
    }
    expect((await post(token, 'extend')).body.error).toMatchObject({ reason: 'no-extensions-left' })
  })
})

describe('an individual', () => {
  const individual = { ...booker, kind: 'individual' as const, companyName: undefined }

  it('may cancel within 14 days and gets everything back', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const { token, totals } = await begin([{ runId, count: 1 }])
    await put(token, 'booker', individual)
    await pay(token, totals.grossPence)
    await payAtStripe(await read(token))
    await post(token, 'settle')
    const cancelled = await cancelOnPage(rest, token)
    expect(cancelled.body).toMatchObject({
      state: 'refunded',
      refunds: [{ state: 'done', grossPence: 76_440 }],
      keptGrossPence: 0,
      bookings: [{ state: 'cancelled' }],
    })
  })
})

describe('an order', () => {
  it('is no way to send e-mails to strangers: after many changes of names, people are asked to ring', async () => {
    const runId = await shop.runWith({ seats: 1, priceNetPence: 0 })
    const { token } = await begin([{ runId, count: 1 }])
    await put(token, 'booker', booker)
    await pay(token, 0)
    const rename = (number: number) =>
      rest({
        method: 'PUT',
        path: `/orders/by-token/${token}/delegates`,
        body: { delegates: [{ runId, seat: 1, name: 'Ben', email: `ben${number}@quill.example` }] },
      })
    const answers = []
    for (let number = 1; number <= 20; number++) answers.push(await rename(number))
    expect(answers[0]?.status).toBe(200)
    expect(answers.at(-1)).toMatchObject({
      status: 400,
      body: {
        error: { fields: [{ path: 'delegates', message: expect.stringContaining('Ring us') }] },
      },
    })
    const sent = await shop.payload.db.count({
      collection: 'emails',
      where: { to: { like: 'ben' } },
    })
    expect(sent.totalDocs).toBeLessThan(15)
  })
})

describe('a visitor who keeps places in 20 unpaid bookings', () => {
  it('is refused another one, as nobody else is, until one of them has ended', async () => {
    const runId = await shop.runWith({ seats: 60 })
    const beginAs = (visitor: string) => {
      const body = { attemptKey: randomUUID(), lines: [{ runId, count: 1 }] }
      return rest({ method: 'POST', path: '/checkouts', body, visitor })
    }
    const { token } = checkoutSchema.parse((await beginAs('192.0.2.1')).body)
    for (let count = 2; count <= 20; count++) {
      expect((await beginAs('192.0.2.1')).status).toBe(201)
    }
    const refused = await beginAs('192.0.2.1')
    expect(refused).toMatchObject({
      status: 429,
      body: { error: { reason: 'too-many-checkouts' } },
    })
    expect((await beginAs('192.0.2.2')).status).toBe(201)
    await post(token, 'abandon')
    expect((await beginAs('192.0.2.1')).status).toBe(201)
  })

  it('is refused as well when all are sent at once', async () => {
    const runId = await shop.runWith({ seats: 60 })
    const begun = await Promise.all(
      Array.from({ length: 60 }, () => {
        const body = { attemptKey: randomUUID(), lines: [{ runId, count: 1 }] }
        return rest({ method: 'POST', path: '/checkouts', body, visitor: '192.0.2.3' })
      }),
    )
    const started = begun.filter(({ status }) => status === 201).length
    expect(started).toBeGreaterThan(10)
    expect(started).toBeLessThanOrEqual(20)
  })
})

describe('what does not fit', () => {
  it('is told beside each field, and nothing that was saved is lost', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const { token } = await begin([{ runId, count: 1 }])
    await put(token, 'booker', booker)
    const bad = {
      ...booker,
      email: 'nonsense',
      companyName: '',
      address: { ...booker.address, town: '' },
    }
    const { status, body } = await put(token, 'booker', bad)
    expect(status).toBe(400)
    expect((body.error as { fields: { path: string }[] }).fields.map(({ path }) => path)).toEqual([
      'email',
      'address.town',
      'companyName',
    ])
    expect((await read(token)).booker).toMatchObject({ email: 'ada@quill.example' })
  })

  it('warns about a VAT number with wrong check digits and lets it through', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const { token } = await begin([{ runId, count: 1 }])
    const wrong = await put(token, 'booker', { ...booker, vatNumber: 'GB 553 5578 81' })
    expect(wrong.body.warnings).toMatchObject([{ path: 'vatNumber' }])
    const right = await put(token, 'booker', { ...booker, vatNumber: 'GB 245 7193 48' })
    expect(right.body.warnings).toEqual([])
  })
})

describe('tampering', () => {
  it('with price, total or currency in the basket changes nothing', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const body = {
      attemptKey: randomUUID(),
      lines: [{ runId, count: 1, unitNetPence: 1, grossPence: 1 }],
      currency: 'JPY',
      totals: { grossPence: 1 },
    }
    const { body: answer } = await rest({ method: 'POST', path: '/checkouts', body })
    expect(checkoutSchema.parse(answer).totals.grossPence).toBe(76_440)
  })

  it.each([0, -1, 1.5, 21, '2', null])('with the count %p is refused', async (count) => {
    const runId = await shop.runWith({ seats: 30 })
    const body = { attemptKey: randomUUID(), lines: [{ runId, count }] }
    expect((await rest({ method: 'POST', path: '/checkouts', body })).status).toBe(400)
  })

  it('with a run that does not exist is refused by name', async () => {
    const body = { attemptKey: randomUUID(), lines: [{ runId: randomUUID(), count: 1 }] }
    const answer = await rest({ method: 'POST', path: '/checkouts', body })
    expect(basketProblemSchema.parse(answer.body).error.problems[0]?.reason).toBe('unknown-run')
  })

  it('with the agreed total is refused', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const { token } = await begin([{ runId, count: 1 }])
    await put(token, 'booker', booker)
    expect((await pay(token, 1)).body.error).toMatchObject({ reason: 'price-changed' })
  })

  it('with the token, its signature or its key opens nothing', async () => {
    const runId = await shop.runWith({ seats: 3 })
    const [mine, other] = [await begin([{ runId, count: 1 }]), await begin([{ runId, count: 1 }])]
    const [myKey, mySignature] = mine.token.split('.')
    const [otherKey] = other.token.split('.')
    for (const token of [`${otherKey}.${mySignature}`, `${myKey}.`, `${myKey}`, 'x.y']) {
      expect((await rest({ path: `/checkouts/${token}` })).status).toBe(404)
      expect((await rest({ path: `/orders/by-token/${token}` })).status).toBe(404)
    }
  })

  it("with another order's run or place is refused", async () => {
    const [mine, other] = [await shop.runWith({ seats: 3 }), await shop.runWith({ seats: 3 })]
    const { token } = await begin([{ runId: mine, count: 1 }])
    for (const seat of [
      { runId: other, seat: 1 },
      { runId: mine, seat: 2 },
    ]) {
      const delegates = [{ ...seat, name: 'Mallory' }]
      const answer = await put(token, 'delegates', { bookerAttends: false, delegates })
      expect(answer.status).toBe(400)
    }
  })

  it("with another customer's invoice number opens nothing", async () => {
    const runId = await shop.runWith({ seats: 3 })
    const { token } = await begin([{ runId, count: 1 }])
    const answer = await rest({ path: `/orders/by-token/${token}/documents/INV-000001.html` })
    expect(answer.status).toBe(404)
  })

  it('with a webhook that Stripe did not sign is refused', async () => {
    const request = new Request('http://localhost:3001/api/stripe/webhook', {
      method: 'POST',
      headers: { 'stripe-signature': 't=1,v1=00', 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'evt_1', type: 'checkout.session.completed' }),
    })
    const response = await handleEndpoints({ config: shop.payload.config, request })
    expect(response.status).toBe(400)
  })

  it('by the front door of the REST API is closed: nobody reads or writes an order without a role', async () => {
    for (const collection of ['orders', 'bookings', 'invoices', 'payments', 'holds', 'emails']) {
      expect((await rest({ path: `/${collection}` })).status).toBe(403)
      expect((await rest({ method: 'POST', path: `/${collection}`, body: {} })).status).toBe(403)
    }
  })
})

let visitors = 0
async function begin(lines: { runId: string; count: number }[]): Promise<Checkout> {
  const body = { attemptKey: randomUUID(), lines }
  const visitor = `198.51.100.${(visitors += 1)}`
  const answer = await rest({ method: 'POST', path: '/checkouts', body, visitor })
  expect(answer.status).toBe(201)
  return checkoutSchema.parse(answer.body)
}

async function read(token: string): Promise<Checkout> {
  return checkoutSchema.parse((await rest({ path: `/checkouts/${token}` })).body)
}

function put(token: string, part: 'booker' | 'delegates' | 'needs', body: object) {
  return rest({ method: 'PUT', path: `/checkouts/${token}/${part}`, body })
}

function post(token: string, part: 'extend' | 'settle' | 'abandon') {
  return rest({ method: 'POST', path: `/checkouts/${token}/${part}` })
}

function pay(token: string, agreedGrossPence: number) {
  const body = { agreedGrossPence, declarations: { terms: true } }
  return rest({ method: 'POST', path: `/checkouts/${token}/pay`, body })
}

function placedOrder(token: string) {
  return rest({ path: `/orders/by-token/${token}` })
}

async function download(token: string, name: string): Promise<unknown> {
  return (await rest({ path: `/orders/by-token/${token}/${name}` })).body.text
}

async function payAtStripe({ reference }: Checkout): Promise<void> {
  const where = { reference: { equals: reference } }
  const order = await shop.payload.db.findOne({ collection: 'orders', where })
  const { sessions } = await shop.standIn.state()
  const session = sessions.findLast(({ client_reference_id: id }) => id === order?.id)
  await shop.standIn.control(`sessions/${session!.id}/pay`)
}

/** The endpoints go by the real clock, so the end of the hold is moved instead. */
async function lapse(token: string): Promise<void> {
  const [key] = token.split('.')
  await shop.payload.db.updateOne({
    collection: 'orders',
    where: { key: { equals: key } },
    data: { holdExpiresAt: new Date(Date.now() - 1000).toISOString() },
  })
}
